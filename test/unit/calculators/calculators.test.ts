import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptedResult } from '../../../src/calculators/core/accepted-result.ts';
import { listFields, listLines, type Values } from '../../../src/calculators/core/calculator.ts';
import { calculators } from '../../../src/calculators/core/calculators.ts';
import { listFormulas } from '../../../src/calculators/core/list-formulas.ts';
import { checkTyped, readEntered } from '../../../src/calculators/core/read-entered.ts';
import { cannotBe, notYet, reckon, saySum } from '../../../src/calculators/core/reckon.ts';
import { reviewBreakEven } from '../../../src/calculators/core/review-break-even.ts';
import { sampleSize } from '../../../src/calculators/core/sample-size.ts';
import { findCounts } from '../../../src/worksheets/core/trial.ts';
import { findOdds } from '../../../src/worksheets/core/trial-odds.ts';
import { anyValues } from './any-values.ts';

const value = (of: (typeof calculators)[number], id: string, values: Values) => reckon(of, values).get(id)?.value;

/** What a line works out from the others has to be there for whoever does not know it yet. */
test.each([
  ['least', 'after-accepted', acceptedResult],
  ['longest', 'review-time', reviewBreakEven],
  ['least', 'wrong', reviewBreakEven],
  ['catch', 'error', reviewBreakEven],
])('%s is told without %s', (id, unknown, calculator) => {
  const { [unknown]: _, ...others } = (calculator.examples[0]?.values ?? {}) as Values;
  expect(reckon(calculator, others).get(id)?.value).toBeTypeOf('number');
});

test('a chance of none is told as none', () => {
  const values = { mark: 99, cases: 50, rate: 99.9, fresh: 60, passed: 50 };
  const says = (id: string) => reckon(sampleSize, values).get(id)?.says;
  for (const id of ['go', 'odds', 'lucky', 'odds-of-two', 'odds-300'])
    expect(says(id)).toBe('no count can show this mark');
  expect(says('odds-500')).toMatch(/%$/);
});

test('more passed than there are is told where it matters, and takes nothing else away', () => {
  const lines = reckon(sampleSize, { mark: 80, cases: 100, rate: 90, fresh: 100, passed: 101 });
  expect(lines.get('low')?.says).toBe('more passed than there are');
  expect(lines.get('go')?.says).toBe('88');
});

describe.each(calculators)('$slug', (calculator) => {
  const fields = listFields(calculator);
  const lines = listLines(calculator);

  test('names and ids are there once', () => {
    for (const names of [fields.map(({ name }) => name), lines.map(({ id }) => id)])
      expect(new Set(names).size).toBe(names.length);
  });

  test.each(calculator.examples)('$name can be typed, and every formula has an answer to it', ({ values }) => {
    const typed = Object.fromEntries(Object.entries(values).map(([name, number]) => [name, String(number)]));
    for (const field of fields)
      expect([field.name, checkTyped(field, typed[field.name] ?? '')]).toEqual([field.name, undefined]);
    const entered = readEntered(fields, typed);
    expect(entered).toEqual(values);
    expect(calculator.doubt?.(entered)).toBeUndefined();
    for (const { says } of reckon(calculator, entered).values()) expect(says).not.toBe(notYet);
    expect(saySum(calculator, entered)).not.toMatch(/NaN|Infinity|undefined|missing/);
  });

  test('says how many numbers are missing, and nothing of a result', () => {
    const needed = fields.filter(({ optional }) => !optional).length;
    expect(saySum(calculator, {})).toContain(`${needed} numbers are missing`);
    for (const { says } of reckon(calculator, {}).values()) expect(says).toBe(notYet);
  });

  test('a result is there without the numbers that it does not need, and the same', () => {
    const values = calculator.examples[0]?.values ?? {};
    const whole = reckon(calculator, values);
    for (const { name } of fields) {
      const { [name]: _, ...others } = values;
      for (const [id, { says }] of reckon(calculator, others)) expect([notYet, whole.get(id)?.says]).toContain(says);
    }
  });

  test('where the numbers cannot be true together, no result is told', () => {
    fc.assert(
      fc.property(anyValues(calculator), (values) => {
        fc.pre(calculator.doubt?.(values) !== undefined);
        expect(new Set([...reckon(calculator, values).values()].map(({ says }) => says))).toEqual(new Set([cannotBe]));
      }),
      { numRuns: calculator.doubt ? 20 : 0 },
    );
  });

  test('whatever is entered, nothing that is shown is no number', () => {
    fc.assert(
      fc.property(anyValues(calculator), (values) => {
        for (const { says } of reckon(calculator, values).values()) expect(says).not.toMatch(/NaN|Infinity|∞/);
        expect(saySum(calculator, values)).not.toMatch(/NaN|Infinity|∞|undefined/);
      }),
      { numRuns: 40 },
    );
  });

  test('each formula is told in words', () => {
    const told = listFormulas(calculator).map(({ label }) => label);
    expect(new Set(lines.map(({ label }) => label))).toEqual(new Set(told));
    expect(new Set(told).size).toBe(calculator.slug === 'three-year-cost' ? told.length - 1 : told.length);
  });
});

describe('sample size', () => {
  const values = { mark: 80, cases: 100, rate: 85, fresh: 200, passed: 90 };

  test('says what the plan of a trial says', () => {
    expect(value(sampleSize, 'go', values)).toBe(findCounts(100, 80).go);
    expect(value(sampleSize, 'stop', values)).toBe(72);
    expect(value(sampleSize, 'odds', values)).toBe(findOdds(85, 100, 80));
    expect(saySum(sampleSize, values)).toBe(
      'Of 100 cases, 88 must pass. A system that truly does 85% gets there with a chance of 24.7%.',
    );
  });

  test('says what the short answer says of 90 of 100', () => {
    const results = reckon(sampleSize, values);
    expect([results.get('low')?.says, results.get('high')?.says]).toEqual(['82.6%', '94.5%']);
  });

  test('says how many cases it takes where no count will do', () => {
    expect(saySum(sampleSize, { mark: 95, cases: 50, rate: 98 })).toContain('It takes 73 or more');
  });
});

describe('cost of an accepted result', () => {
  const { values } = acceptedResult.examples[0] ?? { values: {} };

  test('at the smallest accepted share, both ways cost the same', () => {
    const least = value(acceptedResult, 'least', values);
    const saved = value(acceptedResult, 'saved', { ...values, 'after-accepted': least ?? 0 });
    expect(Math.abs(saved ?? 1)).toBeLessThan(0.011);
  });

  test('what is spent each month is spread over its cases', () => {
    // 3 minutes, 15% of 12 minutes, 0.15 for the model and 4,000 / 2,000 for support.
    expect(value(acceptedResult, 'after', values)).toBeCloseTo(3 + 1.8 + 0.15 + 2, 6);
  });

  test('what is saved in a month is what both budgets differ by', () => {
    const [today, after] = [value(acceptedResult, 'today', values) ?? 0, value(acceptedResult, 'after', values) ?? 0];
    expect(value(acceptedResult, 'month', values)).toBeCloseTo(2000 * (today - after), 6);
  });

  test('what is thrown away is paid for by what is not', () => {
    const thrown = { ...values, 'after-repair': 0 };
    expect(value(acceptedResult, 'after', thrown)).toBeCloseTo((3 + 0.15 + 2) / 0.85, 6);
    const least = value(acceptedResult, 'least', thrown);
    const saved = value(acceptedResult, 'saved', { ...thrown, 'after-accepted': least ?? 0 });
    expect(Math.abs(saved ?? 1)).toBeLessThan(0.000001);
  });

  test('less than a cent is not lost before it is multiplied', () => {
    const tiny = {
      ...values,
      'after-time': 0,
      'after-repair': 0,
      'after-accepted': 100,
      running: 0,
      'after-tools': 0.004,
    };
    expect(value(acceptedResult, 'calls', tiny)).toBeCloseTo(100, 6);
    expect(value(acceptedResult, 'after', tiny)).toBeCloseTo(0.004, 9);
  });
});
