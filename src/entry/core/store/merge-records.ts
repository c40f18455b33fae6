import type { KeptRecord, Part } from './record.ts';

/**
 * Brings two records together that were written without knowing of each other: of each part the later one counts. It
 * does not matter which record is first, how often they are merged, or in which order several are. So all who have
 * heard the same say the same.
 */
export function mergeRecords(one: KeptRecord, other: KeptRecord): KeptRecord {
  const merged = new Map(one);
  for (const [name, part] of other) {
    const mine = merged.get(name);
    if (!mine || isLater(part, mine)) merged.set(name, part);
  }
  return merged;
}

/** Whether a part counts more than another. At the same moment any order will do that is the same everywhere. */
function isLater(part: Part, other: Part): boolean {
  const [mine, theirs] = [part, other].map(({ at, by, is = '' }) => [at, by, is]) as [string[], string[]];
  const place = mine.findIndex((text, index) => text !== theirs[index]);
  return place >= 0 && (mine[place] ?? '') > (theirs[place] ?? '');
}
