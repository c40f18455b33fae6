import { type AskedMark, heedThreshold } from '../core/heed-threshold.ts';
import { systemName, thresholdName } from '../core/store/keys.ts';
import type { Writer } from '../core/store/stamp.ts';
import { SystemKeep } from '../core/store/system-keep.ts';
import { hearOthers, openRecords } from './open-records.ts';

/** What this browser keeps besides the checks, and what changes which of them are due and what they ask for. */
export interface Own {
  system: SystemKeep;
  /** The check as the reader's own threshold asks for it. */
  heed<T extends { id: string; condition?: AskedMark | undefined }>(check: T): T;
}

/** Opens what this browser keeps of the system and the threshold. `told` hears that another page said something else. */
export function openOwn(writer: Writer, told: () => void): Own {
  const records = openRecords(writer);
  hearOthers(records, (name) => {
    if (name === undefined || name === systemName || name === thresholdName) told();
  });
  return { system: new SystemKeep(records), heed: (check) => heedThreshold(check, records) };
}
