import type { Entry } from '../../entry/core/entry.ts';
import { fieldOf, type WrittenName, writtenNames } from '../../entry/core/field-lists.ts';

/** What to do with an item that another plan has too: add only what mine lacks, take over theirs, or leave mine alone. */
export type MergeChoice = 'fill' | 'theirs' | 'mine';

// What belongs together is never mixed; it goes by its first field.
const units = groupNames();

function groupNames(): WrittenName[][] {
  const groups = new Map<string | undefined, WrittenName[]>();
  for (const name of writtenNames) {
    const { group } = fieldOf(name);
    groups.set(group, [...(groups.get(group) ?? []), name]);
  }
  groups.delete('state');
  return [...groups.values()];
}

/** What to keep of two entries for an item. What the other plan does not say takes nothing away, since a link may leave it out. */
export function mergeEntry(mine: Entry | undefined, theirs: Entry, choice: MergeChoice): Entry | undefined {
  if (choice === 'mine') return mine;
  if (!mine) return { ...theirs, picked: 'yes' };
  const { state, revision } = theirs;
  const merged: Entry = {
    ...{ ...mine, picked: 'yes' },
    ...(choice === 'theirs' && { state, ...(revision && { revision }) }),
  };
  for (const names of units) {
    const [leading] = names;
    const isFree = names.every((name) => !mine[name]);
    if (!isFree && (choice === 'fill' || !(leading && theirs[leading]))) continue;
    for (const name of names) {
      delete merged[name];
      if (theirs[name]) merged[name] = theirs[name];
    }
  }
  const inOrder = choice === 'theirs' ? [theirs, mine] : [mine, theirs];
  const reason = inOrder.find((entry) => entry.state === merged.state && entry.reason)?.reason;
  delete merged.reason;
  return reason ? { ...merged, reason } : merged;
}
