import type { Entry } from '../../entry/core/entry.ts';
import { holds } from '../../entry/core/waiver.ts';
import { isMet, type ProfileItem, stepOf, steps, waiverOf } from './profile.ts';

/** How one check is drawn: met is filled, under way half filled, waived hatched; what is not due is left out. */
export type TickState = 'met' | 'half' | 'waived' | 'open' | 'left-out';

/** One mark on the line of a gap. */
export interface Tick {
  step: number;
  gate: boolean;
  state: TickState;
}

/** The checks of a gap in the order of its steps, as its line shows them. The marks of two pages with the same checks come in the same order. */
export const orderByStep = <One extends Pick<ProfileItem, 'when' | 'gate'>>(items: readonly One[]): One[] =>
  items.toSorted((a, b) => stepOf(a) - stepOf(b));

/** The marks of a gap on a day, in the order of its steps. `isDue` leaves out what the system does not need. */
export function drawTicks<One extends ProfileItem>(
  items: readonly One[],
  entries: Record<string, Entry | undefined>,
  today: string,
  isDue: (item: One) => boolean = () => true,
): Tick[] {
  return orderByStep(items).map((item) => ({
    step: stepOf(item),
    gate: item.gate,
    state: isDue(item) ? findState(item, entries[item.id], today) : 'left-out',
  }));
}

function findState(item: ProfileItem, entry: Entry | undefined, today: string): TickState {
  if (isMet(item, entry, today)) return 'met';
  const waiver = entry && waiverOf(entry);
  if (waiver && holds(waiver, today)) return 'waived';
  return entry === undefined || entry.state === 'open' ? 'open' : 'half';
}

/** The marks of a line, step by step. */
export const groupTicks = (ticks: readonly Tick[]): Tick[][] =>
  steps.map((_, step) => ticks.filter((tick) => tick.step === step));
