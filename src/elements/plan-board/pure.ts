// Stand-ins until the pure modules are there.
import type { Entries } from '../../plan/entry.ts';
import type { BoardItem } from '../../plan/plan-data.ts';
import type { Grouping } from '../../plan/plan-view.ts';
import { gapWords } from '../../readiness/words.ts';

export function groupPlan(items: BoardItem[], entries: Entries, by: Grouping): { title: string; ids: string[] }[] {
  const nameOf = (item: BoardItem): string => {
    const entry = entries[item.id];
    if (by === 'gap') return gapWords[item.gap];
    if (by === 'owner') return entry?.owner ?? 'Nobody yet';
    if (by === 'date') return entry?.due ?? 'No day yet';
    return item.gate ? 'Gates' : 'Other checks';
  };
  return [...Map.groupBy(items, nameOf)].map(([title, group]) => ({ title, ids: group.map(({ id }) => id) }));
}

export function findAttention(
  items: BoardItem[],
  entries: Entries,
  today: string,
): { kind: string; says: string; ids: string[] }[] {
  const isOpen = (id: string) => ['open', 'doing'].includes(entries[id]?.state ?? 'open');
  const gates = items.filter(({ id, gate }) => gate && isOpen(id)).map(({ id }) => id);
  const late = items.filter(({ id }) => isOpen(id) && (entries[id]?.due ?? '9') < today).map(({ id }) => id);
  return [
    { kind: 'gates', says: 'gates are not met: they block the launch', ids: gates },
    { kind: 'late', says: 'overdue', ids: late },
  ].filter(({ ids }) => ids.length > 0);
}

export const isSettled = (entry: { state: string } | undefined): boolean =>
  entry?.state === 'done' || entry?.state === 'not-applicable';
