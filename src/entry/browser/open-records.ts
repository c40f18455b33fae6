import { forget, listKeys, recall, remember } from '../../dom/storage.ts';
import { type OldFormat, RecordStore } from '../core/store/record-store.ts';
import type { Writer } from '../core/store/stamp.ts';

/** Opens what this browser keeps, for a tool that writes there. */
export const openRecords = (writer: Writer, ...formats: OldFormat[]): RecordStore =>
  new RecordStore({
    texts: { get: recall, set: remember, remove: forget, keys: listKeys },
    clock: () => Date.now(),
    writer,
    formats,
  });

/** Hears what other pages write. `told` gets the name of the record, or none where any may be another one. */
export function hearOthers(records: RecordStore, told: (name?: string) => void): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key === null) told();
    else {
      const name = records.hear(key, newValue);
      if (name !== undefined) told(name);
    }
  });
  // A page that comes back as it was left has heard of nothing in the meantime.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    records.catchUp();
    told();
  });
}
