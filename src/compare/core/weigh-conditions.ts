/** How the ticked conditions of one side are counted, and what to do where only this side has some. */
export interface Counted {
  one: string;
  many: string;
  advice: string;
}

/** A side with the number of its conditions that are true for the reader. */
export interface Weighed extends Counted {
  count: number;
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/**
 * What the ticked conditions come to, as one sentence; empty while nothing is ticked. The first side of a comparison is the
 * one that comes first where both fit, so the second is never said without it.
 */
export function weighConditions(first: Weighed, second: Weighed, bothFit: string): string {
  if (first.count + second.count === 0) return '';
  const parts = second.count === 0 ? [first] : first.count === 0 ? [second, first] : [first, second];
  const counts = parts.map(sayCounted).join(', ');
  const advice = first.count === 0 ? second.advice : second.count === 0 ? first.advice : bothFit;
  return `${counts[0]?.toUpperCase()}${counts.slice(1)}: ${advice}.`;
}

const sayCounted = ({ count, one, many }: Weighed) => `${numbers[count] ?? count} ${count > 1 ? many : one}`;
