import { EntryStore } from '../core/store/entry-store.ts';
import { itemOf } from '../core/store/keys.ts';
import { oldEntries } from '../core/store/old-entries.ts';
import type { Writer } from '../core/store/stamp.ts';
import { hearOthers, openRecords } from './open-records.ts';

/**
 * Opens what this browser keeps for items. `revisionOf` gives the revision of an item as the page shows it, and `told`
 * hears of what other pages enter: of one item, or of none where it may be any.
 */
export function openEntries(
  writer: Writer,
  revisionOf: (id: string) => string | undefined,
  told: (id?: string) => void,
): EntryStore {
  const records = openRecords(writer, oldEntries);
  hearOthers(records, (name) => {
    const id = name === undefined ? undefined : itemOf(name);
    if (name === undefined || id !== undefined) told(id);
  });
  return new EntryStore(records, revisionOf);
}
