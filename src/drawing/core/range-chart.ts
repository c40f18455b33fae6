import type { Chart } from '../../schemas/chart.ts';

interface Drawn {
  label: string;
  says: string;
  tone: 'prove' | 'ship' | 'first';
  y: number;
  dot?: number;
  line?: { from: number; to: number };
  /** Where the figure is written, and on which side of that place it begins. */
  text: { x: number; anchor: 'start' | 'end' };
}

/** A chart with every position settled. */
export interface ChartLayout {
  width: number;
  height: number;
  plot: { left: number; right: number; bottom: number };
  ticks: { x: number; says: string }[];
  /** A value that all figures are held against: a line through them, named above it. */
  line?: { x: number; says: string; anchor: 'start' | 'middle' | 'end' };
  marks: Drawn[];
}

/** As wide as a narrow column of a wide screen, so that nothing written is made smaller than it is set. */
const width = 688;
const left = 236;
const right = 628;
const rowHeight = 30;
const top = 22;
/** Room for the name of a line above the figures. */
const head = 18;
const characterWidth = 8;

/** Lays figures out on one scale: a dot for a value, a line for a range or to a share, each labeled directly. */
export function layChart({
  from,
  to,
  unit,
  line,
  shares,
  marks,
}: Pick<Chart, 'from' | 'to' | 'unit' | 'line' | 'shares' | 'marks'>): ChartLayout {
  const place = (value: number) => Math.round((left + shareOf({ from, to }, value) * (right - left)) * 10) / 10;
  const first = line ? top + head : top;
  const bottom = first + marks.length * rowHeight;
  return {
    width,
    height: bottom + 28,
    plot: { left, right, bottom },
    ...(line && { line: nameLine(place(line.at), `${line.label}: ${sayValue(line.at, unit)}`) }),
    ticks: listTicks(from, to).map((value) => ({ x: place(value), says: sayValue(value, unit) })),
    marks: marks.map(({ label, at, low, high, tone }, index) => {
      const end = place(high ?? at ?? from);
      const says = sayFigure({ at, low, high }, unit);
      const roomy = end + 10 + says.length * characterWidth < width;
      return {
        label,
        says,
        tone,
        y: first + index * rowHeight + rowHeight / 2 - 6,
        ...(at === undefined ? {} : { dot: place(at) }),
        ...(low === undefined || high === undefined ? {} : { line: { from: place(low), to: place(high) } }),
        ...(shares && at !== undefined ? { line: { from: left, to: place(at) } } : {}),
        text: roomy ? { x: end + 10, anchor: 'start' } : { x: place(low ?? at ?? from) - 10, anchor: 'end' },
      };
    }),
  };
}

/** How far along a scale a value lies, from 0 to 1. */
export const shareOf = ({ from, to }: Pick<Chart, 'from' | 'to'>, value: number): number =>
  (value - from) / (to - from);

/** A figure as it is written: the value, the range, or both. */
export function sayFigure(
  { at, low, high }: Pick<Chart['marks'][number], 'at' | 'low' | 'high'>,
  unit: string,
): string {
  if (low === undefined || high === undefined) return at === undefined ? '' : sayValue(at, unit);
  if (at === undefined) return `${low} to ${sayValue(high, unit)}`;
  // A unit in words is said once.
  return `${sayValue(at, unit)} (${low} to ${unit === 'percent' ? sayValue(high, unit) : high})`;
}

/** A value with its unit. */
export const sayValue = (value: number, unit: string) => (unit === 'percent' ? `${value}%` : `${value} ${unit}`);

/** The name of a line stands above it, and beside it where it would leave the picture. */
function nameLine(x: number, says: string): NonNullable<ChartLayout['line']> {
  const half = (says.length * characterWidth) / 2;
  if (x + half > width) return { x, says, anchor: 'end' };
  return { x, says, anchor: x - half < 0 ? 'start' : 'middle' };
}

/** Four to six round steps from end to end. */
export function listTicks(from: number, to: number): number[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].find((size) => (to - from) / size <= 5) ?? to - from;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step);
}
