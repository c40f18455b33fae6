import { isFor } from '../../entry/core/is-due.ts';
import { gapWords, roleWords, systemWords } from '../../entry/core/item-words.ts';
import { systemKinds } from '../../entry/core/system.ts';
import type { Item } from '../../schemas/item.ts';
import { type Choices, readChoices } from '../../text/choices.ts';

/** What a reader wants to see of a list of checks, as the query of its address has it: `1` for gates only, and for what is not due, too. */
export type ItemFilter = Choices<'gap' | 'role' | 'system' | 'gates' | 'all'>;

/** A check as far as a filter looks at it. */
export interface FilteredItem {
  gap: string;
  role: string;
  systems: Item['applies'];
  gate: boolean;
  /** True where it is hidden since it is not due for the system of the reader. */
  isLeftOut?: boolean;
}

/** What can be chosen of a list of checks, each value with its words: the gaps and usual owners that some check has, with how many, and every kind of system. */
export function offerChoices(items: readonly Pick<FilteredItem, 'gap' | 'role'>[]) {
  const { any: _, ...kinds } = systemWords;
  return {
    gap: countEach(gapWords, (name) => items.filter(({ gap }) => gap === name).length),
    role: countEach(roleWords, (name) => items.filter(({ role }) => role === name).length),
    system: Object.entries(kinds),
  };
}

const countEach = (words: Record<string, string>, count: (name: string) => number): [string, string][] =>
  Object.entries(words).flatMap(([name, label]) => (count(name) > 0 ? [[name, `${label} (${count(name)})`]] : []));

/** The filter that stands in the query of an address, for a list with these checks. */
export function readItemFilter(query: string, items: readonly Pick<FilteredItem, 'gap' | 'role'>[]) {
  const [gap, role] = [items.map((item) => item.gap), items.map((item) => item.role)];
  return readChoices<keyof ItemFilter>(query, { gap, role, system: systemKinds, gates: ['1'], all: ['1'] });
}

/** Tells whether a check fits. What is for any system is for each kind of it, and an agent is a language model with tools. */
export function fitItem({ gap, role, system, gates, all }: ItemFilter): (item: FilteredItem) => boolean {
  const kinds = systemKinds.filter((kind) => kind === system);
  return (item) =>
    (!gap || item.gap === gap) &&
    (!role || item.role === role) &&
    (!system || isFor({ applies: item.systems }, { kinds })) &&
    (!gates || item.gate) &&
    (all !== '' || !item.isLeftOut);
}

/** How much of a list is shown. */
interface ShownCounts {
  shown: number;
  all: number;
  /** How many are not due for the system of the reader, shown or not. */
  notDue?: number;
  /** How many gates a filter hides that are due. */
  hiddenGates: number;
}

/** How much of a list is shown, in a sentence or two. */
export function sayShown({ shown, all, notDue = 0, hiddenGates }: ShownCounts): string {
  const some = shown === 0 ? `No check of ${all} fits.` : `${shown} of ${all} checks are shown.`;
  const says = shown === all ? `All ${all} checks are shown.` : some;
  const due = notDue === 0 ? '' : ` ${notDue} ${notDue === 1 ? 'is' : 'are'} not due for your system.`;
  if (hiddenGates === 0) return says + due;
  return `${says}${due} The filter hides ${hiddenGates === 1 ? 'a gate' : `${hiddenGates} gates`}:`;
}
