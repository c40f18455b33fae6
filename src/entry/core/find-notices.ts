import { addDays, isDay } from '../../text/day.ts';
import type { Entry } from './entry.ts';
import { findMissing, hasWaiver, isOver } from './waiver.ts';

/** Something about a check that a reader should see at a glance. */
export interface Notice {
  /** `waived`: a waiver that holds. `late`: a day that is past, or something that does not hold. */
  kind: 'waived' | 'late';
  says: string;
}

/** Whether a waiver can hold at all. */
type Waivable = { unwaivable?: boolean | undefined };

/** What has to be seen of an entry on a day: its waiver, a mark that it misses, evidence that no longer counts after so many days, and a day that is past. */
export function findNotices(
  entry: Entry,
  days: number,
  today: string,
  gate: Waivable & { missed?: string | undefined } = {},
): Notice[] {
  return [
    ...noticeWaiver(entry, today, gate),
    ...(gate.missed ? [{ kind: 'late' as const, says: gate.missed }] : []),
    ...noticeEvidence(entry, days, today),
    ...noticeDue(entry, today),
  ];
}

/** What has to be seen of a waiver. */
export function noticeWaiver(entry: Entry, today: string, { unwaivable }: Waivable = {}): Notice[] {
  if (!hasWaiver(entry)) return [];
  if (unwaivable) return [{ kind: 'late', says: 'Waiver without effect: nobody may waive this gate' }];
  const { approver, until } = entry;
  const missing = findMissing(entry);
  if (missing.length > 0) return [{ kind: 'late', says: `Waiver without effect: still missing ${missing.join(', ')}` }];
  return isOver(entry, today)
    ? [{ kind: 'late', says: `Waiver ended on ${until}` }]
    : [{ kind: 'waived', says: `Waived until ${until} by ${approver}` }];
}

/** What has to be seen of evidence that counts for so many days. */
export function noticeEvidence({ state, checked = '' }: Entry, days: number, today: string): Notice[] {
  if (state === 'not-applicable' || !isDay(checked)) return [];
  if (checked > today) return [{ kind: 'late', says: `Evidence from a day to come, ${checked}` }];
  const last = addDays(checked, days);
  return last < today ? [{ kind: 'late', says: `Evidence out of date: it counted until ${last}` }] : [];
}

/** What has to be seen of the day on which something is due. */
export function noticeDue({ state, due = '' }: Entry, today: string): Notice[] {
  const isOpen = state === 'open' || state === 'doing';
  return isOpen && isDay(due) && due < today ? [{ kind: 'late', says: `Overdue: it was due on ${due}` }] : [];
}
