import { mergeRecords } from './merge-records.ts';
import { type KeptRecord, readRecord } from './record.ts';

/** What an open page knows of a record, and what it last found in the storage. */
export interface Known {
  record: KeptRecord;
  /** The text under the key of today. */
  text: string | undefined;
  /** The text under the key of the time before records. */
  old: string | undefined;
  /** Whether the storage has taken all of the record. */
  isKept: boolean;
  /** Where something stands that cannot be read. */
  damage: 'text' | 'old' | undefined;
}

/** Before anything is known. */
export const nothingKnown: Known = {
  ...{ record: new Map(), text: undefined, old: undefined },
  ...{ isKept: true, damage: undefined },
};

/** What is known once a text was found in the storage: all that the text says, and what it says nothing of yet. */
export function learnText(known: Known, text: string | undefined): Known {
  if (text === known.text) return known;
  const damage = known.damage === 'old' ? 'old' : undefined;
  // What was in the storage and is there no longer was removed by the reader, by means of the browser.
  if (text === undefined) return known.isKept ? nothingKnown : { ...known, text, damage };
  const found = readRecord(text);
  if (!found) return { ...known, text, damage: 'text' };
  return { ...known, text, damage, record: mergeRecords(known.record, found) };
}
