import { fitWords } from '../../search/core/fit-words.ts';
import type { Choices } from '../../text/choices.ts';

/** What a reader wants to see of the cited works; empty where everything will do. */
export type SourceFilter = Choices<'read' | 'kind' | 'gains' | 'q'>;

/** A cited work as far as the filter looks at it. */
export interface FilteredSource {
  read: string;
  kind: string;
  gains: string;
  words: string;
}

/** What can be chosen, in the order of the address, with the words of each choice. */
export const sourceChoices = [
  {
    name: 'read',
    label: 'We read',
    options: [
      ['read', 'The work itself'],
      ['excerpt', 'A part of it'],
      ['second-hand', 'Someone else’s report'],
    ],
  },
  {
    name: 'kind',
    label: 'Kind',
    options: [
      ['law', 'Laws and rulings'],
      ['market', 'Surveys, prices, offers'],
      ['other', 'Other works'],
    ],
  },
  {
    name: 'gains',
    label: 'Who gains',
    options: [
      ['yes', 'Somebody'],
      ['no', 'Nobody we know of'],
    ],
  },
] as const satisfies { name: keyof SourceFilter; label: string; options: (readonly [string, string])[] }[];

/** Tells whether a work fits. */
export function fitSource({ read, kind, gains, q }: SourceFilter): (source: FilteredSource) => boolean {
  const holds = fitWords(q);
  return (source) =>
    (!read || source.read === read) &&
    (!kind || source.kind === kind) &&
    (!gains || source.gains === gains) &&
    holds(source.words);
}

/** How many works are shown, in a sentence. */
export function sayShownSources(shown: number, all: number): string {
  if (shown === 0) return `No work of ${all} fits. Use fewer words, or choose less.`;
  return shown === all ? `All ${all} works.` : `${shown} of ${all} works.`;
}
