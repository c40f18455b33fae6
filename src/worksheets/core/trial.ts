/** The ends of an interval, in percent. */
export interface Interval {
  low: number;
  high: number;
}

/** The point of the normal distribution beyond which 2.5 percent lie. */
export const normal = 1.959964;

/** The 95% interval for the true pass rate behind a sample, by the Wilson method. */
export function findInterval(passed: number, of: number): Interval {
  const share = passed / of;
  const spread = normal ** 2 / of;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (normal / (1 + spread)) * Math.sqrt((share * (1 - share)) / of + spread / (4 * of));
  return { low: (middle - half) * 100, high: (middle + half) * 100 };
}

/** An interval with one decimal, to be read. Compare before you round: the end may be just below a mark. */
export const roundInterval = ({ low, high }: Interval): Interval => ({ low: toTenths(low), high: toTenths(high) });

/** Where an interval lies beside a mark, and so what it tells. */
export function placeInterval({ low, high }: Interval, mark: number): 'above' | 'across' | 'below' {
  if (low >= mark) return 'above';
  return high < mark ? 'below' : 'across';
}

/** What a count of passes leads to: a go from `go` passes on, a stop at `stop` and below. Either is left out where no count leads to it. */
export interface Counts {
  go?: number;
  stop?: number;
}

/** How many of some cases must pass for the whole interval to lie above a mark, and how few put all of it below. */
export function findCounts(of: number, mark: number): Counts {
  const places = Array.from({ length: of + 1 }, (_, passed) => placeInterval(findInterval(passed, of), mark));
  const [go, stop] = [places.indexOf('above'), places.lastIndexOf('below')];
  return { ...(go >= 0 && { go }), ...(stop >= 0 && { stop }) };
}

/** The fewest cases with which a mark can be cleared at all, which is when every one of them passes. */
export function findFewest(mark: number): number {
  // With no failure, the low end is of / (of + normal²).
  return Math.ceil((normal ** 2 * mark) / (100 - mark));
}

const toTenths = (value: number) => Math.round(value * 10) / 10;
