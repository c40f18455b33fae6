import { findInterval } from './trial.ts';
import { sumChances } from './trial-odds.ts';

/** What two versions did with the same cases. */
export interface Pairs {
  cases: number;
  /** Cases that the old version passed and the new one failed. */
  worse: number;
  /** Cases that the old version failed and the new one passed. */
  better: number;
}

/** How often chance alone splits the changed cases so unevenly, in percent: McNemar's exact test, two-sided. */
export function findSplitOdds({ worse, better }: Pairs): number {
  const changed = worse + better;
  if (changed === 0) return 100;
  return Math.min(100, 200 * sumChances(50, changed, 0, Math.min(worse, better)));
}

/** The largest share of cases that may newly fail, in percent: the high end of the 95% interval. */
export const findWorst = ({ cases, worse }: Pairs): number => findInterval(worse, cases).high;

/** Below this many percent, chance is no longer taken for the reason. */
const rare = 5;

/** What a paired test leads to. `worse`: the new version is worse beyond chance. `open`: more may newly fail than is allowed. */
export function judgePairs(pairs: Pairs, limit: number): 'accept' | 'open' | 'worse' {
  if (pairs.worse > pairs.better && findSplitOdds(pairs) < rare) return 'worse';
  return findWorst(pairs) <= limit ? 'accept' : 'open';
}
