import { cleanEntry } from '../../entry/core/change-entry.ts';
import type { Entries, Entry } from '../../entry/core/entry.ts';
import { writeThresholdLink } from './link.ts';
import type { Threshold } from './model.ts';
import type { ReadThreshold, ThresholdState } from './state.ts';

/** Whether a link says something that the reader's own threshold and entries do not. */
export function isNews({ threshold, entries }: ReadThreshold, own: Threshold, kept: Entries): boolean {
  const isOther = writeThresholdLink(threshold) !== writeThresholdLink(own);
  return isOther || Object.entries(entries).some(([id, entry]) => differs(entry, kept[id]));
}

/** What was read, with a doubt about its fingerprint: what was changed by hand is not the sheet that was signed, whatever it says. */
export function doubtRead({ signed, ...read }: ReadThreshold, says: string): ReadThreshold {
  const isItself = signed === read.threshold;
  return { ...read, ...(signed && !isItself && { signed }), problems: [says, ...read.problems] };
}

/** What a link says was measured, apart: what is free to be kept, and for how many checks the reader entered something else. */
export function sortMeasured(
  { entries }: ReadThreshold,
  state: Pick<ThresholdState, 'entries' | 'damaged'>,
): { free: Entries; left: number } {
  const news = Object.entries(entries).filter(([id, entry]) => differs(entry, state.entries[id]));
  const free = news.filter(([id]) => !state.entries[id] && state.damaged[id] === undefined);
  return { free: Object.fromEntries(free), left: news.length - free.length };
}

/** Whether two entries say the same of a check, whatever the order of their fields. */
export const isSameEntry = (one: Entry | undefined, other: Entry | undefined): boolean => textOf(one) === textOf(other);

const differs = (said: Entry, kept: Entry | undefined): boolean =>
  !isSameEntry(said, undefined) && !isSameEntry(said, kept);

function textOf(entry: Entry | undefined): string {
  const plain = entry && cleanEntry({ ...entry, picked: '', revision: '' }, undefined);
  return JSON.stringify(Object.entries(plain ?? {}).sort());
}

/** Of what was entered, what belongs to the gates of a sheet. */
export const pickGates = (entries: Entries, { gates, own = [] }: Threshold): Entries =>
  Object.fromEntries(
    [...gates, ...own].flatMap(({ id }) => (Object.hasOwn(entries, id) ? [[id, entries[id] as Entry]] : [])),
  );
