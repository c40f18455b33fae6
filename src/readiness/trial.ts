/** The ends of an interval, in percent. */
export interface Interval {
  low: number;
  high: number;
}

// The point of the normal distribution beyond which 2.5 percent lie.
const normal = 1.959964;

/** The 95% interval for the true pass rate behind a sample, by the Wilson method. */
export function findInterval(passed: number, of: number): Interval {
  const share = passed / of;
  const spread = normal ** 2 / of;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (normal / (1 + spread)) * Math.sqrt((share * (1 - share)) / of + spread / (4 * of));
  return { low: (middle - half) * 100, high: (middle + half) * 100 };
}

/** An interval with one decimal, to be read. Compare before you round: the end may be just below a bar. */
export const roundInterval = ({ low, high }: Interval): Interval => ({ low: toTenths(low), high: toTenths(high) });

/** Where an interval lies beside a bar, and so what it tells. */
export function placeInterval({ low, high }: Interval, bar: number): 'above' | 'across' | 'below' {
  if (low >= bar) return 'above';
  return high < bar ? 'below' : 'across';
}

/** What one way of doing the work takes for one case. */
export interface Effort {
  minutes: number;
  /** Cost of model and tools. */
  model: number;
  /** Accepted results, in percent. */
  accepted: number;
}

/** The cost of one accepted result, to the cent: what all cases take, over those that were accepted. */
export function costOfAccepted({ minutes, model, accepted }: Effort, hour: number): number {
  return Math.round((((hour / 60) * minutes + model) / (accepted / 100)) * 100) / 100;
}

const toTenths = (value: number) => Math.round(value * 10) / 10;
