import { recall } from '../../dom/storage.ts';
import { isDay } from '../../text/day.ts';

/** Under this the browser keeps the day of going live. */
export const goLiveKey = 'plan-go-live';

/** The day of going live, where the reader entered one. */
export function recallGoLive(): string | undefined {
  const day = recall(goLiveKey);
  return day !== undefined && isDay(day) ? day : undefined;
}
