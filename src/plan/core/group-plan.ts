import type { Entries, Entry } from '../../entry/core/entry.ts';
import { type Claimed, findUnmet } from '../../entry/core/find-unmet.ts';
import { gapWords } from '../../entry/core/item-words.ts';
import type { PlanItem } from '../../entry/core/plan-item.ts';
import { addDays, isDay, sayMonth } from '../../text/day.ts';
import { soon } from './soon.ts';

/** By what a plan is grouped. */
export type Grouping = 'gap' | 'owner' | 'date' | 'gate';

/** Items of a plan under one title. */
export interface PlanGroup<T> {
  title: string;
  items: T[];
}

type Grouped = Pick<PlanItem, 'gap'> & Claimed;

/** Sorts the items of a plan into groups; none is empty. Who or what is missing comes last, and so does what is settled. */
export function groupPlan<T extends Grouped>(
  items: readonly T[],
  entries: Entries,
  by: Grouping,
  today: string,
): PlanGroup<T>[] {
  const entryOf = ({ id }: T): Entry => entries[id] ?? { state: 'open' };
  if (by === 'owner') return groupByOwner(items, entryOf);
  if (by === 'date') return groupByDate(items, entryOf, today);
  const titleOf = (item: T) => (by === 'gap' ? gapWords[item.gap] : item.gate ? 'Gates' : 'Other checks');
  const titles = by === 'gap' ? Object.values(gapWords) : ['Gates', 'Other checks'];
  return collect(items, titleOf).sort((a, b) => titles.indexOf(a.title) - titles.indexOf(b.title));
}

/** Whether nothing is left to do for an item: it is done and counts as that, or it does not apply. */
export const isSettled = (item: Claimed, entry: Entry, today: string): boolean =>
  (entry.state === 'done' || entry.state === 'not-applicable') && findUnmet(item, entry, today).length === 0;

function groupByOwner<T>(items: readonly T[], entryOf: (item: T) => Entry): PlanGroup<T>[] {
  const nobody = 'Nobody yet';
  const spelled = new Map<string, string>();
  const groups = collect(items, (item) => {
    const owner = entryOf(item).owner?.trim() ?? '';
    const name = owner.toLowerCase();
    // One person, whether with capital letters or without.
    if (!spelled.has(name)) spelled.set(name, owner || nobody);
    return spelled.get(name) ?? nobody;
  });
  const last = (title: string) => Number(title === nobody);
  return groups.sort((a, b) => last(a.title) - last(b.title) || a.title.localeCompare(b.title));
}

function groupByDate<T extends Claimed>(
  items: readonly T[],
  entryOf: (item: T) => Entry,
  today: string,
): PlanGroup<T>[] {
  const dueOf = (item: T) => {
    const { due = '' } = entryOf(item);
    return isDay(due) ? due : '';
  };
  const isDone = (item: T) => isSettled(item, entryOf(item), today);
  const isLast = (item: T) => Number(isDone(item)) * 2 + Number(dueOf(item) === '');
  const sorted = [...items].sort((a, b) => isLast(a) - isLast(b) || dueOf(a).localeCompare(dueOf(b)));
  return collect(sorted, (item) => {
    const due = dueOf(item);
    if (isDone(item)) return 'Done or not applicable';
    if (due === '') return 'No day yet';
    if (due < today) return 'Overdue';
    return due <= addDays(today, soon.due) ? `In the next ${soon.due} days` : sayMonth(due);
  });
}

/** Groups in the order in which their titles come up. */
function collect<T>(items: readonly T[], titleOf: (item: T) => string): PlanGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const title = titleOf(item);
    groups.set(title, [...(groups.get(title) ?? []), item]);
  }
  return [...groups].map(([title, group]) => ({ title, items: group }));
}
