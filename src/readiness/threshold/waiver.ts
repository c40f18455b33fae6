import { isDay } from '../day.ts';
import type { GateEntry } from './model.ts';

/** Leave for a gate to stay unmet for a while, as it was entered. */
export interface Waiver {
  /** The reason. */
  waived: string;
  approver: string;
  until: string;
  control: string;
  /** Whether it counts today. */
  holds: boolean;
  /** What keeps it from counting, in words. */
  missing: string[];
}

/** The waiver of an entry, whole or not; nothing where no part of one was entered. */
export function findWaiver(entry: GateEntry | undefined, today: string): Waiver | undefined {
  const said = [entry?.waived, entry?.approver, entry?.until, entry?.control].map((text) => text?.trim());
  const [waived = '', approver = '', until = '', control = ''] = said;
  if (`${waived}${approver}${until}${control}` === '') return undefined;
  const missing = [
    ...(waived === '' ? ['a reason'] : []),
    ...(approver === '' ? ['who approved it'] : []),
    ...(isDay(until) ? [] : ['its last day']),
    ...(isDay(until) && until < today ? [`a last day that is not past (${until})`] : []),
    ...(control === '' ? ['what limits the harm until then'] : []),
  ];
  return { ...{ waived, approver, until, control }, holds: missing.length === 0, missing };
}
