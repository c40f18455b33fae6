import { type Interval, normal } from './trial.ts';
import { sumChances } from './trial-odds.ts';

/** The cases on which two versions disagree: passed by the old one alone, or by the new one alone. */
export interface Swapped {
  broken: number;
  fixed: number;
}

/** What is counted once both versions have done the same cases. `serious` are the ones that must never fail and that the new version fails. */
export interface PairCounts extends Swapped {
  serious: number;
}

/** What follows for a change of version: `open` where more cases would have to tell. */
export type PairVerdict = 'accept' | 'refuse' | 'open';

// A split that is less likely than this by chance alone, in percent, counts as a true difference.
const tooUnlikely = 5;

/** How likely so uneven a split is where both versions are equally good, in percent: the exact test of McNemar, two-sided. */
export function findOddsOfChance({ broken, fixed }: Swapped): number {
  const of = broken + fixed;
  return Math.min(1, 2 * sumChances(50, of, 0, Math.min(broken, fixed))) * 100;
}

/** The 95% interval for the change of the pass rate, in points, by the method of Bonett and Price for pairs. */
export function findChange(of: number, { broken, fixed }: Swapped): Interval {
  const [worse, better] = [(broken + 1) / (of + 2), (fixed + 1) / (of + 2)];
  const middle = better - worse;
  const half = normal * Math.sqrt((worse + better - middle ** 2) / (of + 2));
  return { low: (middle - half) * 100, high: (middle + half) * 100 };
}

/** The rule: nothing that must pass may fail, and the loss must be shown to be no larger than allowed, in points. */
export function judgePairs(of: number, { serious, ...swapped }: PairCounts, allowed: number): PairVerdict {
  if (serious > 0) return 'refuse';
  if (findChange(of, swapped).low >= -allowed) return 'accept';
  return swapped.broken > swapped.fixed && findOddsOfChance(swapped) <= tooUnlikely ? 'refuse' : 'open';
}

/** How many cases may swap each way so that an equally good version is still accepted; nothing where even none is too many. */
export function findMostSwapped(of: number, allowed: number): number | undefined {
  const isAccepted = (swapped: number) =>
    judgePairs(of, { broken: swapped, fixed: swapped, serious: 0 }, allowed) === 'accept';
  if (!isAccepted(0)) return undefined;
  let most = 0;
  while (2 * (most + 1) <= of && isAccepted(most + 1)) most += 1;
  return most;
}
