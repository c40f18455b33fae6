import type { Link } from '../../schemas/shared.ts';
import { guidesHub, shelves } from './guide-shelves.ts';

/** What a page knows of its place beyond its address: its short name, and what it is filed under. */
export interface Place {
  name: string;
  within?: Link | undefined;
}

/** Pages whose title is longer than what they are called on a trail. */
const names: Record<string, string> = {
  '/compare/': 'Compare',
  '/guides/': 'Guides',
  '/readiness/': 'Readiness',
  '/readiness/threshold/': 'Deployment threshold',
  '/readiness/crosswalk/': 'Crosswalk',
  '/readiness/duties/': 'Duties',
  '/i/': 'Checks',
  '/checklists/': 'Checklists',
  '/calculators/': 'Calculators',
  '/quiz/': 'Quiz',
  '/quiz/how-it-decides/': 'How it decides',
  '/quiz/team/': 'As a team',
  '/attacks/': 'Attack cases',
  '/plan/': 'Plan',
  '/example/': 'Worked example',
  '/faq/': 'FAQ',
  '/services/': 'Services',
  '/about/': 'About',
};

/** What is filed under a page that does not stand above it in the address. */
const elsewhere: Record<string, Link[]> = {
  '/rescue/': [
    { to: guidesHub, title: 'Guides' },
    ...shelves
      .filter(({ group }) => group === 'rescue')
      .map(({ anchor, title }) => ({ to: `${guidesHub}#${anchor}`, title })),
  ],
  '/proof/': [{ to: '/sources/', title: 'Sources' }],
};

/** The way from the start page down to a page: links to what it stands under, and its own name. The start page has none. */
export function findTrail(address: string, { name, within }: Place): { links: Link[]; name: string } | undefined {
  const steps = address.split('/').filter(Boolean);
  if (steps.length === 0) return undefined;
  const above = steps.slice(0, -1).map((_, place) => `/${steps.slice(0, place + 1).join('/')}/`);
  const links = above.flatMap((to) => elsewhere[to] ?? (names[to] ? [{ to, title: names[to] }] : []));
  return {
    links: [{ to: '/', title: 'Home' }, ...links, ...(within ? [within] : [])],
    name: names[address] ?? name,
  };
}
