import type { Funnel, Timeline } from '../../schemas/drawing.ts';

/** One line of a list with bars. */
export interface Bar {
  name: string;
  /** The figure, written. */
  figure: string;
  says: string;
  /** Where the bar begins and ends, as shares of the whole. */
  from: number;
  to: number;
  /** Where the bar before it ended, if what is gone since is shown too. */
  before?: number | undefined;
}

/** A funnel as bars: what is left of the whole, and what went since the step before. */
export function layFunnel({ steps }: Pick<Funnel, 'steps'>): Bar[] {
  const whole = steps[0]?.count ?? 1;
  return steps.map(({ name, count, says }, place) => ({
    ...{ name, says, figure: count.toLocaleString('en-US'), from: 0, to: count / whole },
    before: place === 0 ? undefined : (steps[place - 1]?.count ?? whole) / whole,
  }));
}

/** A timeline as bars: when each step begins and ends. */
export const layTimeline = ({ steps, to: end, unit }: Pick<Timeline, 'steps' | 'to' | 'unit'>): Bar[] =>
  steps.map(({ who, does, from, to }) => ({
    ...{ name: who, says: does, figure: `${from} to ${to} ${unit}`, from: from / end, to: to / end },
  }));
