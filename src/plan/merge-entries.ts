import { type Entries, type Entry, texts } from './entry.ts';
import { entryLabels } from './exports/entry-labels.ts';
import { stateWords } from './state-words.ts';

/** What to do with an item that another plan has too: add only what mine lacks, take over theirs, or leave mine alone. */
export type Choice = 'fill' | 'theirs' | 'mine';

/** What another plan says about an item, beside mine. */
export interface Compared {
  id: string;
  /** Nothing where the item is not in my plan. */
  mine: Entry | undefined;
  theirs: Entry;
  /** Fields in which theirs says something else, in words; an empty `mine` where mine says nothing. */
  differences: { label: string; mine: string; theirs: string }[];
}

// What belongs together is never mixed; it goes by its first field.
const units = [
  ['owner'],
  ['due'],
  ['evidence', 'checked', 'measured'],
  ['waived', 'approver', 'until', 'control'],
] as const satisfies (keyof Entry)[][];

/** Another plan beside mine, item by item, in its order. */
export function comparePlans(mine: Entries, theirs: Entries): Compared[] {
  return Object.entries(theirs).map(([id, entry]) => {
    const own = mine[id];
    const state = { label: 'State', mine: own ? stateWords[own.state] : '', theirs: stateWords[entry.state] };
    const fields = entryLabels.map(([name, label]) => ({ label, mine: own?.[name] ?? '', theirs: entry[name] ?? '' }));
    const differences = [state, ...fields].filter((field) => field.theirs !== '' && field.theirs !== field.mine);
    return { id, mine: own, theirs: entry, differences };
  });
}

/** What to keep of two entries for an item. What the other plan does not say takes nothing away, since a link may leave it out. */
export function mergeEntry(mine: Entry | undefined, theirs: Entry, choice: Choice): Entry | undefined {
  if (choice === 'mine') return mine;
  if (!mine) return { ...theirs, picked: 'yes' };
  const { state, revision } = theirs;
  const merged: Entry = {
    ...{ ...mine, picked: 'yes' },
    ...(choice === 'theirs' && { state, ...(revision && { revision }) }),
  };
  for (const unit of units) {
    const isFree = unit.every((name) => !mine[name]);
    if (!isFree && (choice === 'fill' || !theirs[unit[0]])) continue;
    for (const name of unit) {
      delete merged[name];
      if (theirs[name]) merged[name] = theirs[name];
    }
  }
  const inOrder = choice === 'theirs' ? [theirs, mine] : [mine, theirs];
  const reason = inOrder.find((entry) => entry.state === merged.state && entry.reason)?.reason;
  delete merged.reason;
  return reason ? { ...merged, reason } : merged;
}

/** What changes in my plan, by id, with a choice for each item: `fill` where none was made. */
export function mergePlans(mine: Entries, theirs: Entries, choices: ReadonlyMap<string, Choice>): Map<string, Entry> {
  const changed = Object.entries(theirs).flatMap(([id, entry]): [string, Entry][] => {
    const merged = mergeEntry(mine[id], entry, choices.get(id) ?? 'fill');
    return merged && !isSame(merged, mine[id]) ? [[id, merged]] : [];
  });
  return new Map(changed);
}

// What says anything is in the plan, whether it was picked or not.
const isSame = (one: Entry, other: Entry | undefined): boolean =>
  other !== undefined &&
  (['state', 'revision', ...texts] as const).every((name) => name === 'picked' || one[name] === other[name]);
