import { acceptedResult } from './accepted-result.ts';
import type { Calculator } from './calculator.ts';
import { reviewBreakEven } from './review-break-even.ts';
import { sampleSize } from './sample-size.ts';
import { threeYearCost } from './three-year-cost.ts';

/** All calculators, in the order in which they are listed. */
export const calculators: readonly Calculator[] = [threeYearCost, acceptedResult, reviewBreakEven, sampleSize];
