import type { Chart } from '../../schemas/chart.ts';
import { listTicks, sayFigure, sayValue, shareOf } from './range-chart.ts';
import { toPercent } from './to-percent.ts';

/** One line of a chart on a narrow screen: its own strip of the common scale, with every place in percent of it. */
export interface Strip {
  label: string;
  says: string;
  counts: string;
  tone?: string;
  dot?: string;
  line?: { from: string; to: string };
}

/** A chart as strips below each other, which are at the same time the rows of the equal table. */
export interface ChartStrips {
  /** The common scale: each step, with the names of the first and the last. */
  ticks: { x: string; says?: string }[];
  /** The value that every strip is held against. */
  across?: string;
  strips: Strip[];
}

/** Cuts a chart into strips, one for each figure, and one for the value they are held against. */
export function layStrips(chart: Pick<Chart, 'from' | 'to' | 'unit' | 'line' | 'shares' | 'marks'>): ChartStrips {
  const { from, to, unit, line, shares, marks } = chart;
  const place = (value: number) => toPercent(shareOf(chart, value));
  const steps = listTicks(from, to);
  return {
    ticks: steps.map((value, index) => ({
      x: place(value),
      // Names of the steps between would run into each other.
      ...((index === 0 || index === steps.length - 1) && { says: sayValue(value, unit) }),
    })),
    ...(line && { across: place(line.at) }),
    strips: [
      ...marks.map(({ label, at, low, high, tone, counts }) => ({
        ...{ label, says: sayFigure({ at, low, high }, unit), counts, tone },
        ...(at === undefined ? {} : { dot: place(at) }),
        ...(low === undefined || high === undefined ? {} : { line: { from: place(low), to: place(high) } }),
        ...(shares && at !== undefined ? { line: { from: place(from), to: place(at) } } : {}),
      })),
      ...(line ? [{ label: line.label, says: sayValue(line.at, unit), counts: line.counts }] : []),
    ],
  };
}
