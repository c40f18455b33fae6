import { isDay } from '../../text/day.ts';
import type { Plan } from './plan.ts';

/** The day of going live, where the reader entered one. */
export function readGoLive({ goLive }: Pick<Plan, 'goLive'>): string | undefined {
  const { text } = goLive;
  return text !== undefined && isDay(text) ? text : undefined;
}
