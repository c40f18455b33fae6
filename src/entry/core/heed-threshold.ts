import type { Mark } from './find-doubts.ts';
import { sayUnit, sayWanted } from './item-words.ts';
import { thresholdName } from './store/keys.ts';
import type { RecordStore } from './store/record-store.ts';

/** What is compared with what was measured, and whose value it is where it is not that of the check. */
export type AskedMark = Mark & { whose?: string };

/**
 * A check that asks for the value of the reader's own threshold, for as long as that names one for it. So what was
 * measured counts on every page as it counts there.
 */
export function heedThreshold<T extends { id: string; condition?: AskedMark | undefined }>(
  check: T,
  records: Pick<RecordStore, 'read'>,
): T {
  const { id, condition } = check;
  if (!condition) return check;
  return {
    ...check,
    // Another page may change the threshold while this one is open.
    get condition(): AskedMark {
      const texts = records.read(thresholdName);
      // Two pages can write a gate and its value apart: a value alone is what is left of a gate that was taken out.
      const isNamed = texts.has('v') && texts.has(`g.${id}`);
      const value = isNamed ? Number(texts.get(`g.${id}.value`) ?? Number.NaN) : Number.NaN;
      return Number.isFinite(value) ? { ...condition, value, whose: 'your threshold' } : condition;
    },
  };
}

/** The value that is asked for, with its unit, and whose it is where it is not that of the check. */
export function sayAsked({ unit, whose, ...mark }: AskedMark): string {
  return `${sayWanted(mark)} ${sayUnit(unit, mark.value)}${whose ? `, by ${whose}` : ''}`;
}
