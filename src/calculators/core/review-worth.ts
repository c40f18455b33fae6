import type { Values } from './calculator.ts';

/** All numbers of the calculation on review. */
export type ReviewName =
  | 'hour'
  | 'cases'
  | 'reviewed'
  | 'review-time'
  | 'wrong'
  | 'inside'
  | 'caught'
  | 'error'
  | 'repair-time'
  | 'refused'
  | 'refusal-time';

type Review = Values<ReviewName>;

const share = (percent: number) => percent / 100;
const price = (minutes: number, v: Review) => (minutes / 60) * v.hour;

/** Results that are reviewed each month. */
export const countReviewed = (v: Review): number => v.cases * share(v.reviewed);

/** Wrong results of a month that come before a reviewer. */
const countWrongSeen = (v: Review): number => v.cases * share(v.wrong) * share(v.inside);

/** Wrong results that reviewers catch each month. */
export const countCaught = (v: Review): number => countWrongSeen(v) * share(v.caught);

/** Wrong results that get out each month in spite of review. */
export const countOut = (v: Review): number => v.cases * share(v.wrong) - countCaught(v);

/** Rounding is no contradiction. */
const isMore = (one: number, other: number, of: number) => one - other > of * 1e-9;

/** Whether more wrong results lie among the reviewed ones than there are reviewed ones. */
export const isTooMany = (v: Review): boolean => isMore(countWrongSeen(v), countReviewed(v), v.cases);

/** Whether more wrong results lie outside of the reviewed ones than there are results outside. */
export const isTooManyOutside = (v: Review): boolean =>
  isMore(v.cases * share(v.wrong) - countWrongSeen(v), v.cases - countReviewed(v), v.cases);

/** What looking at the results of a month costs. */
export const costOfLooking = (v: Review): number => countReviewed(v) * price(v['review-time'], v);

/** What it costs each month that good results are refused. */
export const costOfRefusals = (v: Review): number =>
  (countReviewed(v) - countWrongSeen(v)) * share(v.refused) * price(v['refusal-time'], v);

/** What setting right the caught results of a month costs. */
export const costOfRepairs = (v: Review): number => countCaught(v) * price(v['repair-time'], v);

/** What review costs each month, all in all. */
export const costOfReview = (v: Review): number => costOfLooking(v) + costOfRefusals(v) + costOfRepairs(v);

/** The harm of a month that review keeps from happening. */
export const harmAvoided = (v: Review): number => countCaught(v) * v.error;

/** What review is worth each month: below zero, it costs more than it saves. */
export const worthOfReview = (v: Review): number => harmAvoided(v) - costOfReview(v);

/** What is paid for each error that is caught. */
export const costOfCatch = (v: Review): number | undefined => divide(costOfReview(v), countCaught(v));

/** The minutes that a review may take before it costs more than it saves. */
export function longestReview(v: Review): number | undefined {
  const left = harmAvoided(v) - costOfRefusals(v) - costOfRepairs(v);
  const minutes = divide(left * 60, countReviewed(v) * v.hour);
  return minutes === undefined || minutes < 0 ? undefined : minutes;
}

/** The share of wrong results from which review pays; nothing where it never does. */
export function leastWrong(v: Review): number | undefined {
  const refusal = share(v.refused) * price(v['refusal-time'], v);
  const gain = share(v.inside) * (share(v.caught) * (v.error - price(v['repair-time'], v)) + refusal);
  const percent = divide(share(v.reviewed) * (price(v['review-time'], v) + refusal) * 100, gain);
  // Among the reviewed ones, and outside of them, no more can be wrong than there are.
  const [inside, outside] = [share(v.inside), 1 - share(v.inside)];
  const most = Math.min(100, inside > 0 ? v.reviewed / inside : 100, outside > 0 ? (100 - v.reviewed) / outside : 100);
  return percent === undefined || percent > most ? undefined : percent;
}

const divide = (one: number, by: number): number | undefined => (by > 0 || Number.isNaN(by) ? one / by : undefined);
