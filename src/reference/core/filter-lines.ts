import { fitWords } from '../../search/core/fit-words.ts';
import type { Choices } from '../../text/choices.ts';

/** What a reader wants to see of the list of everything; empty where everything will do. */
export type LineFilter = Choices<'kind' | 'q'>;

/** A line of the list as far as the filter looks at it. */
export interface FilteredLine {
  kind: string;
  title: string;
}

/** A kind as the address has it. */
const toKindValue = (kind: string): string => kind.toLowerCase().replaceAll(' ', '-');

/** The kinds that can be chosen, with how many lines each has. */
export function offerKinds(lines: readonly Pick<FilteredLine, 'kind'>[]): [value: string, words: string][] {
  const counts = new Map<string, number>();
  for (const { kind } of lines) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([kind, count]) => [toKindValue(kind), `${kind} (${count})`]);
}

/** Tells whether a line fits. */
export function fitLine({ kind, q }: LineFilter): (line: FilteredLine) => boolean {
  const holds = fitWords(q);
  return (line) => (!kind || toKindValue(line.kind) === kind) && holds(line.title);
}

/** How many lines are shown, in a sentence. */
export function sayShownLines(shown: number, all: number): string {
  if (shown === 0) return `No entry of ${all} fits. Use fewer words, or look at all kinds.`;
  return shown === all ? `All ${all} entries.` : `${shown} of ${all} entries.`;
}
