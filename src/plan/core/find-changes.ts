import type { Entry } from '../../entry/core/entry.ts';
import type { PlanItem } from '../../entry/core/plan-item.ts';
import type { Plan } from '../../exchange/core/link/plan-link.ts';
import type { RetiredItem } from '../../schemas/retired-item.ts';

/** What the site changed since a plan was made. */
export interface PlanChanges<T extends PlanItem> {
  /** Items that came after the day of the plan and are not in it; none where that day is not known. */
  added: T[];
  /** Items of the plan that ask for something else than the revision that was seen. */
  revised: { item: T; seen: number; entry: Entry }[];
  /** Items of the plan that are gone, with those that took their place. */
  retired: { was: RetiredItem; entry: Entry; successors: T[] }[];
  /** Ids in the plan that this site never had, or does not have yet. */
  unknown: string[];
}

/** Finds what the site changed since a plan was made. What was entered stays as it is. */
export function findChanges<T extends PlanItem>(
  { made, entries }: Plan,
  items: readonly T[],
  retired: readonly RetiredItem[],
): PlanChanges<T> {
  const known = new Map(items.map((item) => [item.id, item]));
  const gone = new Map(retired.map((was) => [was.id, was]));
  const changes: PlanChanges<T> = { added: [], revised: [], retired: [], unknown: [] };
  for (const [id, entry] of Object.entries(entries)) {
    const [item, was] = [known.get(id), gone.get(id)];
    const seen = Number(entry.revision ?? item?.revision);
    if (item && item.revision > seen) changes.revised.push({ item, seen, entry });
    if (!item && was) changes.retired.push({ was, entry, successors: findSuccessors(was, known) });
    if (!item && !was) changes.unknown.push(id);
  }
  if (made) changes.added = items.filter(({ id, added }) => added > made && !Object.hasOwn(entries, id));
  return changes;
}

/** The items at the addresses that a retired one leads to. */
function findSuccessors<T extends PlanItem>({ to }: RetiredItem, known: ReadonlyMap<string, T>): T[] {
  const ids = to.flatMap((address) => /^\/i\/(\w+)\/$/.exec(address)?.[1] ?? []);
  return ids.flatMap((id) => known.get(id) ?? []);
}
