import { addDays, isDay } from '../../text/day.ts';
import type { Entry } from './entry.ts';
import type { PlanItem } from './plan-item.ts';

/** How many days before it is due a check should be begun, by its usual effort. Our own values. */
export const usualDays: Record<PlanItem['effort'], number> = { hours: 1, days: 7, weeks: 28 };

/** The last day to begin with an item that is due on a day, by its usual effort. */
export const beginBy = ({ effort }: Pick<PlanItem, 'effort'>, due: string): string =>
  toWorkday(addDays(due, -usualDays[effort]));

/** The last day to begin with an item that is still to be done and has a day; empty otherwise. */
export const sayBegin = (item: Pick<PlanItem, 'effort'>, { state, due = '' }: Entry): string =>
  (state === 'open' || state === 'doing') && isDay(due) ? beginBy(item, due) : '';

/** The day itself, or the Friday before a weekend. */
export function toWorkday(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 6) return addDays(day, -1);
  return weekday === 0 ? addDays(day, -2) : day;
}
