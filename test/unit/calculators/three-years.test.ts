import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Values } from '../../../src/calculators/core/calculator.ts';
import { threeYearCost } from '../../../src/calculators/core/three-year-cost.ts';
import type { Side, YearsName } from '../../../src/calculators/core/three-years.ts';
import * as years from '../../../src/calculators/core/three-years.ts';
import { anyValues } from './any-values.ts';

type Years = Values<YearsName>;

/** Round numbers, so that each result can be worked out by hand. */
const round = {
  ...{ hour: 60, cases: 100, 'today-time': 30, 'today-wrong': 5, error: 40 },
  ...{
    'product-setup': 10,
    'product-integration': 20,
    'product-data': 30,
    'product-fees': 400,
    'product-license': 500,
  },
  ...{
    'product-reviewed': 50,
    'product-review-time': 6,
    'product-around': 2,
    'product-wrong': 10,
    'product-running': 3,
  },
  ...{ 'product-change': 12, 'product-leaving': 5, 'product-start': 6, 'product-accepted': 80 },
};
const values = {
  ...round,
  ...Object.fromEntries(Object.entries(round).map(([name, value]) => [name.replace('product-', 'build-'), value])),
} as Years;

test.each([
  // 30 minutes at 60 an hour, and one in twenty costs 40.
  ['a case today', years.costOfCaseToday(values), 32],
  ['a month today', years.costOfMonthToday(values), 3200],
  ['today over three years', years.costOfToday(values), 115_200],
  ['what is spent once', years.costOnce(values, 'product'), 60 * 60 + 400],
  // 50 reviews of 6 minutes.
  ['review, a month', years.costOfReviewing(values, 'product'), 300],
  ['errors, a month', years.costOfErrors(values, 'product'), 400],
  ['a month in use', years.costOfMonth(values, 'product'), 500 + 300 + 400 + (2 + 3 + 1) * 60],
  ['a case in use', years.costOfCase(values, 'product'), 15.6],
  ['thirty more days', years.costOfWaiting(values, 'product'), ((3200 - 1560) * 360) / 365],
  ['today’s process until then', years.costUntilStart(values, 'product'), 6 * 3200],
  ['the total', years.costInAll(values, 'product'), 4000 + 19_200 + 30 * 1560 + 300],
  ['accepted results', years.countAccepted(values, 'product'), 30 * 80],
  ['an accepted result', years.costOfResult(values, 'product'), 70_300 / 2400],
  ['paying back', years.monthsToPayBack(values, 'product'), 4000 / 1640],
])('%s is that of a count by hand', (_, found, expected) => {
  expect(found).toBeCloseTo(expected, 8);
});

describe('whatever is entered', () => {
  const numbers = anyValues(threeYearCost) as fc.Arbitrary<Years>;
  const scale = (v: Years, by: number, names: RegExp) =>
    Object.fromEntries(
      Object.entries(v).map(([name, value]) => [name, names.test(name) ? value * by : value]),
    ) as Years;
  // Sums of such size have no digits left behind the point.
  const expectClose = (found: number, expected: number) =>
    expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
  const total = (v: Years, side: Side) => years.costInAll(v, side);

  test('prices in a currency worth half make every total twice as large', () => {
    fc.assert(
      fc.property(numbers, (v) => {
        const twice = scale(v, 2, /^(hour|error)$|-(fees|license)$/);
        expectClose(total(twice, 'build'), 2 * total(v, 'build'));
        expectClose(years.costOfToday(twice), 2 * years.costOfToday(v));
      }),
    );
  });

  test('the same numbers cost the same on both sides', () => {
    fc.assert(
      fc.property(numbers, (v) => {
        const same = Object.fromEntries(
          Object.entries(v).map(([name, value]) => [name, v[name.replace('build-', 'product-') as YearsName] ?? value]),
        ) as Years;
        expect(total(same, 'build')).toBe(total(same, 'product'));
      }),
    );
  });

  test('an option that is never used costs today’s process and what it took', () => {
    fc.assert(
      fc.property(numbers, (v) => {
        const never = { ...v, 'build-start': years.period };
        const spent = years.costOnce(never, 'build') + never['build-leaving'] * never.hour;
        expectClose(total(never, 'build'), years.costOfToday(never) + spent);
        expect(years.costOfResult(never, 'build')).toBeUndefined();
      }),
    );
  });

  test('waiting costs something just where a month in use is cheaper, and only then it pays back', () => {
    fc.assert(
      fc.property(numbers, (v) => {
        const isCheaper = years.costOfMonth(v, 'product') < years.costOfMonthToday(v);
        expect(years.costOfWaiting(v, 'product') > 0).toBe(isCheaper);
        expect(years.monthsToPayBack(v, 'product') !== undefined).toBe(isCheaper);
      }),
    );
  });
});

test('the numbers that would turn the answer are told, and do turn it', () => {
  const [many] = threeYearCost.examples;
  const turns = threeYearCost.turns?.(many?.values as Years) ?? [];
  expect(threeYearCost.say(many?.values as Years)).toContain('the product costs');
  expect(turns).toContain('Custom build: build or set up, once, halved.');
  const half = { ...(many?.values as Years), 'build-setup': 700 };
  expect(threeYearCost.say(half)).toContain('the build costs');
});

test('a tie is told as one, and nothing is said to turn it', () => {
  const [many] = threeYearCost.examples;
  const values = { ...(many?.values as Years) };
  for (const name of Object.keys(values))
    if (name.startsWith('build-'))
      values[name as keyof Years] = values[name.replace('build-', 'product-') as keyof Years];
  expect(threeYearCost.say(values)).toContain('as much as the build');
  expect(threeYearCost.say(values)).not.toContain('0.00');
  expect(threeYearCost.turns?.(values)).toEqual([]);
});
