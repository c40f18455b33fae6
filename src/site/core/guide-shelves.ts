import type { Guide } from '../../schemas/guide.ts';

/** The stops of the way from the first idea to daily use, in their order. */
export const wayStops = ['prove', 'proof', 'ship', 'launch', 'live'] as const;

/** A shelf of the guides hub: guides for one reader at one stage. */
export interface Shelf {
  /** The group of its guides, or `rescue` for the guides that start from a symptom. */
  group: Guide['group'] | 'rescue';
  /** Its permanent anchor on the hub. */
  anchor: string;
  reader: string;
  title: string;
  text: string;
  /** The stops of the way for which its guides are. */
  at: readonly (typeof wayStops)[number][];
  /** The same in words. */
  where: string;
  /** Pages that are no guides, and belong beside these. */
  also?: readonly { to: string; title: string; text: string }[];
}

/** The page that holds the shelves. */
export const guidesHub = '/guides/';

/** How many guides a shelf holds at most: a longer one is two shelves. */
export const mostOnShelf = 6;

/** The shelves in their order: by reader, and by stage where a reader has several. */
export const shelves: readonly Shelf[] = [
  {
    group: 'prove',
    anchor: 'while-you-prove',
    reader: 'You build',
    title: 'While you prove',
    text: 'The idea may still be wrong. These guides help you find out early, while being wrong is cheap.',
    at: ['prove'],
    where: 'Before the proof',
  },
  {
    group: 'ship',
    anchor: 'before-launch',
    reader: 'You build',
    title: 'On the way to launch',
    text: 'The task works. These guides settle who may do what, who checks it, and what happens when it fails.',
    at: ['ship'],
    where: 'From the proof to the launch',
  },
  {
    group: 'run',
    anchor: 'live',
    reader: 'You run it',
    title: 'When it is live',
    text: 'People rely on it now. These guides keep it honest, and make sure that you can stop it.',
    at: ['launch', 'live'],
    where: 'At the launch and after it',
  },
  {
    group: 'lead',
    anchor: 'to-decide',
    reader: 'You decide',
    title: 'Before you say yes',
    text: 'Most of what blocks a launch is not an engineering question. These guides are for the person who decides.',
    at: ['proof', 'launch'],
    where: 'At both gates',
  },
  {
    group: 'govern',
    anchor: 'law-and-contracts',
    reader: 'You answer for law, risk or buying',
    title: 'Before you sign',
    text: 'What binds you, by role and date, and what to have in writing before you sign.',
    at: ['ship', 'launch', 'live'],
    where: 'From the first contract on',
    also: [
      {
        to: '/readiness/duties/',
        title: 'The duties, by role and date',
        text: 'What EU law asks for, of whom, from which day, and how fast incidents are reported.',
      },
      {
        to: '/readiness/crosswalk/',
        title: 'The crosswalk',
        text: 'Which check of this site answers which control of a framework.',
      },
    ],
  },
  {
    group: 'rescue',
    anchor: 'broken-now',
    reader: 'You are on call',
    title: 'When it is broken now',
    text: 'Start with what you see. Each page leads from the symptom to the first check and the fix.',
    at: ['live'],
    where: 'In daily use, when it fails',
  },
];

/** The shelf of a guide or a rescue guide, as far as its data says. */
export function shelfOf(kind: 'guide' | 'rescue', { group = 'ship' }: { group?: string }): Shelf | undefined {
  return shelves.find((shelf) => shelf.group === (kind === 'rescue' ? 'rescue' : group));
}
