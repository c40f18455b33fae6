import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Values } from '../../../src/calculators/core/calculator.ts';
import { reviewBreakEven } from '../../../src/calculators/core/review-break-even.ts';
import type { ReviewName } from '../../../src/calculators/core/review-worth.ts';
import * as review from '../../../src/calculators/core/review-worth.ts';
import { anyValues } from './any-values.ts';

type Review = Values<ReviewName>;

// 200 of 1,000 results are reviewed, and 40 of the 50 wrong ones lie among them.
const round: Review = {
  ...{ hour: 60, cases: 1000, wrong: 5, error: 100, reviewed: 20, inside: 80, 'review-time': 3, caught: 75 },
  ...{ 'repair-time': 10, refused: 5, 'refusal-time': 15 },
};

test.each([
  ['reviewed results', review.countReviewed(round), 200],
  ['caught errors', review.countCaught(round), 30],
  ['errors that get out', review.countOut(round), 20],
  ['looking', review.costOfLooking(round), 600],
  // 8 of 160 good ones.
  ['refusals', review.costOfRefusals(round), 8 * 15],
  ['repairs', review.costOfRepairs(round), 30 * 10],
  ['harm avoided', review.harmAvoided(round), 3000],
  ['worth', review.worthOfReview(round), 3000 - 1020],
  ['one catch', review.costOfCatch(round), 34],
  ['the longest review', review.longestReview(round), (3000 - 420) / 200],
])('%s: as counted by hand', (_, found, expected) => {
  expect(found).toBeCloseTo(expected, 8);
});

test('nothing that is caught has no price, and no review pays', () => {
  const none = { ...round, caught: 0 };
  expect(review.costOfCatch(none)).toBeUndefined();
  expect(review.longestReview(none)).toBeUndefined();
  expect(review.leastWrong({ ...none, refused: 0 })).toBeUndefined();
});

describe('at each edge, review is worth nothing and costs nothing', () => {
  const numbers = (anyValues(reviewBreakEven) as fc.Arbitrary<Review>).filter((v) => !review.isTooMany(v));
  const expectEven = (v: Review) => {
    const size = Math.max(review.harmAvoided(v), review.costOfReview(v), 1);
    expect(Math.abs(review.worthOfReview(v)) / size).toBeLessThan(1e-6);
  };

  test('the price of an error', () => {
    fc.assert(
      fc.property(numbers, (v) => {
        const error = review.costOfCatch(v);
        if (error !== undefined && Number.isFinite(error)) expectEven({ ...v, error });
      }),
    );
  });

  test('the length of a review', () => {
    fc.assert(
      fc.property(numbers, (v) => {
        const time = review.longestReview(v);
        if (time !== undefined) expectEven({ ...v, 'review-time': time });
      }),
    );
  });

  test('the share of wrong results', () => {
    fc.assert(
      fc.property(numbers, (v) => {
        const wrong = review.leastWrong(v);
        if (wrong === undefined) return;
        expectEven({ ...v, wrong });
        expect(review.isTooMany({ ...v, wrong })).toBe(false);
      }),
    );
  });

  test('and there are such edges to look at', () => {
    expectEven({ ...round, wrong: review.leastWrong(round) ?? 0 });
    // 0.2 × 3.75 minutes, over 0.8 × (0.75 × 90 + 0.75).
    expect(review.leastWrong(round)).toBeCloseTo(75 / 54.6, 8);
  });
});

test('more wrong results than reviewed ones cannot lie among these', () => {
  const too = { ...round, wrong: 50, inside: 100 };
  expect(review.isTooMany(too)).toBe(true);
  expect(review.isTooMany({ ...too, reviewed: 50 })).toBe(false);
});

test('outside of the reviewed ones, no more can be wrong than there are', () => {
  const all = { ...round, reviewed: 100, wrong: 2, inside: 50 };
  expect(review.isTooManyOutside(all)).toBe(true);
  expect(review.leastWrong(all)).toBeUndefined();
  expect(review.isTooManyOutside({ ...all, inside: 100 })).toBe(false);
  expect(review.isTooManyOutside({ ...all, reviewed: 99 })).toBe(false);
});
