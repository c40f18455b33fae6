import type { Values } from './calculator.ts';

/** The two options that are held against each other, and today's process. */
export type Side = 'product' | 'build';

/** What is entered for each option. */
export type OwnName =
  | 'setup'
  | 'integration'
  | 'data'
  | 'fees'
  | 'license'
  | 'reviewed'
  | 'review-time'
  | 'around'
  | 'wrong'
  | 'running'
  | 'change'
  | 'leaving'
  | 'start'
  | 'accepted';

/** All numbers of the calculation over three years. */
export type YearsName = 'hour' | 'cases' | 'today-time' | 'today-wrong' | 'error' | `${Side}-${OwnName}`;

type Years = Values<YearsName>;

/** The period that both options and today's process are counted over, in months. */
export const period = 36;

const share = (percent: number) => percent / 100;

/** What today's process costs for one case: its time, and its errors. */
export const costOfCaseToday = (v: Years): number =>
  (v['today-time'] / 60) * v.hour + share(v['today-wrong']) * v.error;

/** What today's process costs each month. */
export const costOfMonthToday = (v: Years): number => v.cases * costOfCaseToday(v);

/** What an option costs once, before it is used. */
export const costOnce = (v: Years, side: Side): number =>
  (v[`${side}-setup`] + v[`${side}-integration`] + v[`${side}-data`]) * v.hour + v[`${side}-fees`];

/** What reviewing the results of a month costs. */
export const costOfReviewing = (v: Years, side: Side): number =>
  v.cases * share(v[`${side}-reviewed`]) * (v[`${side}-review-time`] / 60) * v.hour;

/** What the errors of a month cost that nobody caught. */
export const costOfErrors = (v: Years, side: Side): number => v.cases * share(v[`${side}-wrong`]) * v.error;

/** What an option costs each month in use, a twelfth of the yearly change included. */
export const costOfMonth = (v: Years, side: Side): number =>
  v[`${side}-license`] +
  costOfReviewing(v, side) +
  costOfErrors(v, side) +
  (v[`${side}-around`] + v[`${side}-running`] + v[`${side}-change`] / 12) * v.hour;

/** What a case costs once the option is in use. */
export const costOfCase = (v: Years, side: Side): number => costOfMonth(v, side) / v.cases;

/** How many months of the period an option is in use. */
const monthsInUse = (v: Years, side: Side): number => period - v[`${side}-start`];

/** What today's process costs until the option is in use. */
export const costUntilStart = (v: Years, side: Side): number => v[`${side}-start`] * costOfMonthToday(v);

/** What thirty more days of waiting cost: less than nothing where the option is dearer than today's process. */
export const costOfWaiting = (v: Years, side: Side): number =>
  ((costOfMonthToday(v) - costOfMonth(v, side)) * 12 * 30) / 365;

/** What an option costs over the whole period. */
export const costInAll = (v: Years, side: Side): number =>
  costOnce(v, side) +
  costUntilStart(v, side) +
  monthsInUse(v, side) * costOfMonth(v, side) +
  v[`${side}-leaving`] * v.hour;

/** What today's process costs over the whole period. */
export const costOfToday = (v: Years): number => period * costOfMonthToday(v);

/** The results that people accept while an option is in use. */
export const countAccepted = (v: Years, side: Side): number =>
  monthsInUse(v, side) * v.cases * share(v[`${side}-accepted`]);

/** What is spent on an option over the period for each result that people accepted. */
export const costOfResult = (v: Years, side: Side): number | undefined => {
  const accepted = countAccepted(v, side);
  return accepted > 0 ? costInAll(v, side) / accepted : undefined;
};

/** After how many months in use the savings have covered what was spent once; nothing where there are no savings. */
export const monthsToPayBack = (v: Years, side: Side): number | undefined => {
  const saved = costOfMonthToday(v) - costOfMonth(v, side);
  return saved > 0 || Number.isNaN(saved) ? costOnce(v, side) / saved : undefined;
};
