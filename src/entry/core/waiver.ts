import { addDays, isDay } from '../../text/day.ts';
import type { Entry } from './entry.ts';
import { isDayField, type WaiverName, waiverNames } from './field-lists.ts';

/** What somebody wrote so that a gate may stay unmet for a while. */
export type Waiver = Pick<Entry, WaiverName>;

const words: Record<WaiverName, string> = {
  waived: 'the reason',
  approver: 'who approved it',
  until: 'the last day',
  control: 'what limits the harm until then',
};

/** Whether anything of a waiver was written. */
export const hasWaiver = (waiver: Waiver): boolean => waiverNames.some((name) => waiver[name]?.trim());

/** What a waiver does not say yet, in words, in the order in which it is asked for. A last day that is no day is missing. */
export const findMissing = (waiver: Waiver): string[] =>
  waiverNames
    .filter((name) => !waiver[name]?.trim() || (isDayField(name) && !isDay(waiver[name] ?? '')))
    .map((name) => words[name]);

/** Whether the last day of a waiver is past. */
export const isOver = ({ until = '' }: Waiver, today: string): boolean => until !== '' && until < today;

/** How many days a waiver may last: our judgment, as the check about waivers has it. */
export const longestWaiver = 90;

/** Whether a waiver lasts longer than that even if it was granted today. */
export const isLong = ({ until = '' }: Waiver, today: string): boolean =>
  isDay(until) && until > addDays(today, longestWaiver);

/** What is wrong with such a waiver. */
export const sayLong = `It ends more than ${longestWaiver} days from now. Our limit is ${longestWaiver} days, as the check zs9n says: choose an earlier day, and look at it anew then.`;

/** Whether a waiver counts: it says all four things, and its last day is not past. */
export const holds = (waiver: Waiver, today: string): boolean =>
  findMissing(waiver).length === 0 && !isOver(waiver, today);

/** What is said of a gate that nobody may waive. */
export const sayUnwaivable = 'Nobody may waive this gate';
