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

/** What one way of doing the work takes for one case. */
export interface Effort {
  minutes: number;
  /** Minutes to set a result right that was not accepted; none where it is thrown away. */
  repair: number;
  /** Cost of model and tools. */
  model: number;
  /** Results that are accepted as they came, in percent. */
  accepted: number;
}

/** What one case takes, repair included. */
export const costOfCase = ({ minutes, repair, model, accepted }: Effort, hour: number): number =>
  (hour / 60) * (minutes + (1 - accepted / 100) * repair) + model;

/** The cost of one result that people accept in the end: what was set right is one too, and what was thrown away is paid for by the others. */
export const costOfAccepted = (effort: Effort, hour: number): number =>
  costOfCase(effort, hour) / (effort.repair > 0 ? 1 : effort.accepted / 100);

const toTenths = (value: number) => Math.round(value * 10) / 10;
