import { type Entry, isEmpty } from './entry.ts';

/**
 * An entry after a change of some fields; nothing where it says no more than an item that nobody touched. `revision` is
 * that of the item as the reader sees it: it is kept with what is entered first, and stays when more is entered later.
 */
export function changeEntry(
  entry: Entry | undefined,
  change: Partial<Entry>,
  revision: string | undefined,
): Entry | undefined {
  const { reason, ...changed }: Entry = { state: 'open', ...entry, ...change };
  // A reason belongs to what does not apply; beside another state it would contradict it.
  const isReasoned = reason && changed.state === 'not-applicable';
  return cleanEntry(isReasoned ? { ...changed, reason } : changed, revision);
}

/** An entry without what says nothing; nothing where it says no more than an item that nobody touched. */
export function cleanEntry(entry: Entry, revision: string | undefined): Entry | undefined {
  if (isEmpty(entry)) return undefined;
  const given = Object.entries({ revision, ...entry }).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(given) as unknown as Entry;
}
