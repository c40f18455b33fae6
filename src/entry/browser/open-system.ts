import { systemName } from '../core/store/keys.ts';
import type { Writer } from '../core/store/stamp.ts';
import { SystemKeep } from '../core/store/system-keep.ts';
import { hearOthers, openRecords } from './open-records.ts';

/** Opens what this browser keeps of the system. `told` hears that another page said something else of it. */
export function openSystem(writer: Writer, told: () => void): SystemKeep {
  const records = openRecords(writer);
  hearOthers(records, (name) => {
    if (name === undefined || name === systemName) told();
  });
  return new SystemKeep(records);
}
