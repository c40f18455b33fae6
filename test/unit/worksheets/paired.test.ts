import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findChange, findMostSwapped, findOddsOfChance, judgePairs } from '../../../src/worksheets/core/paired.ts';

const round = (value: number, digits: number) => Number(value.toFixed(digits));
const counts = fc.record({ broken: fc.nat(150), fixed: fc.nat(150) });

describe('how likely a split is by chance alone, after the exact test of McNemar', () => {
  // Tails of the binomial distribution at one half, doubled.
  test.each([
    [0, 0, 100],
    [1, 0, 100],
    [5, 0, 6.25],
    [6, 0, 3.125],
    [9, 1, 2.1484],
    [8, 2, 10.9375],
    [15, 5, 4.1389],
    [5, 5, 100],
  ])('%i broken and %i fixed: %f%%', (broken, fixed, percent) => {
    expect(round(findOddsOfChance({ broken, fixed }), 4)).toBe(percent);
  });

  test('does not depend on the side', () => {
    fc.assert(
      fc.property(counts, ({ broken, fixed }) => {
        const odds = findOddsOfChance({ broken, fixed });
        expect(odds).toBeCloseTo(findOddsOfChance({ broken: fixed, fixed: broken }), 10);
        expect(odds).toBeGreaterThan(0);
        expect(odds).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('the interval of the change', () => {
  // The example in the manual of `ci.prop.ps` of the R package statpsych.
  test('is that of Bonett and Price', () => {
    const { low, high } = findChange(48, { broken: 4, fixed: 26 });
    expect([round(low, 3), round(high, 3)]).toEqual([25.481, 62.519]);
  });

  test('lies around zero where as many are broken as fixed, and is narrower with more cases', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.integer({ min: 100, max: 2000 }), (swapped, of) => {
        const same = { broken: swapped, fixed: swapped };
        const { low, high } = findChange(of, same);
        expect(low).toBeCloseTo(-high, 10);
        expect(findChange(of + 100, same).high).toBeLessThan(high);
      }),
    );
  });
});

describe('the rule', () => {
  test.each([
    ['none of 400 changed', 400, { broken: 0, fixed: 0, serious: 0 }, 2, 'accept'],
    ['none of 100 changed, and that is too few for two points', 100, { broken: 0, fixed: 0, serious: 0 }, 2, 'open'],
    ['a must-pass case fails, and all else is better', 400, { broken: 1, fixed: 60, serious: 1 }, 2, 'refuse'],
    ['a loss beyond chance', 200, { broken: 15, fixed: 4, serious: 0 }, 3, 'refuse'],
    ['a loss that may be chance', 200, { broken: 8, fixed: 4, serious: 0 }, 3, 'open'],
    ['a true loss within what is allowed', 2000, { broken: 30, fixed: 10, serious: 0 }, 3, 'accept'],
    ['clearly better', 200, { broken: 2, fixed: 20, serious: 0 }, 2, 'accept'],
  ] as const)('%s', (_, of, found, allowed, verdict) => {
    expect(judgePairs(of, found, allowed)).toBe(verdict);
  });

  test('one more broken case never makes a change more acceptable', () => {
    const order = ['refuse', 'open', 'accept'];
    const at = (...args: Parameters<typeof judgePairs>) => order.indexOf(judgePairs(...args));
    fc.assert(
      fc.property(counts, fc.integer({ min: 301, max: 3000 }), fc.constantFrom(0, 1, 2, 3, 5), (found, of, allowed) => {
        const before = at(of, { ...found, serious: 0 }, allowed);
        expect(at(of, { ...found, broken: found.broken + 1, serious: 0 }, allowed)).toBeLessThanOrEqual(before);
        expect(at(of, { ...found, serious: 1 }, allowed)).toBe(0);
      }),
    );
  });

  test('how many may swap is the last count that is accepted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 1500 }), fc.constantFrom(1, 2, 3, 5, 10), (of, allowed) => {
        const most = findMostSwapped(of, allowed);
        const verdict = (swapped: number) => judgePairs(of, { broken: swapped, fixed: swapped, serious: 0 }, allowed);
        if (most === undefined) expect(verdict(0)).toBe('open');
        else expect(verdict(most)).toBe('accept');
        // With few cases and much allowed, there may be no more to swap.
        if (most !== undefined && 2 * (most + 1) <= of) expect(verdict(most + 1)).toBe('open');
      }),
    );
  });
});
