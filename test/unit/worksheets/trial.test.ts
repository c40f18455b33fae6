import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Guide } from '../../../src/schemas/guide.ts';
import {
  findCounts,
  findFewest,
  findInterval,
  placeInterval,
  roundInterval,
} from '../../../src/worksheets/core/trial.ts';
import { findOdds, findOddsOfTwo, sumChances } from '../../../src/worksheets/core/trial-odds.ts';

const read = (id: string) => parse(readFileSync(`content/guides/${id}.md`, 'utf8').split(/^---$/m)[1] ?? '') as Guide;
const guide = read('design-a-poc-that-can-fail');
const find = (id: string) => guide.sections.find((one) => one.id === id);
const [section, odds] = [find('how-many'), find('chance-to-pass')];

describe('the figures of the guide are those of the code', () => {
  test.each(section?.chart?.marks ?? [])('$label', ({ label, at, low, high, counts }) => {
    const [passed = 0, of = 1] = label.match(/\d+/g)?.map(Number) ?? [];
    expect({ low, high }).toEqual(roundInterval(findInterval(passed, of)));
    expect(at).toBe((passed / of) * 100);
    const width = Number(/([\d.]+) points wide/.exec(counts)?.[1]);
    // Both ends are rounded, so their distance may be a tenth off.
    expect(Math.abs(Number(high) - Number(low) - width)).toBeLessThan(0.11);
  });

  test.each(section?.table?.rows ?? [])('to clear a mark of %s', (mark = '', ...cells) => {
    const least = [50, 100, 200].map((of) =>
      String(findCounts(of, Number(mark.match(/\d+/)?.[0])).go ?? 'cannot be shown'),
    );
    expect(cells).toEqual(least);
  });

  test.each(odds?.table?.rows ?? [])(
    'the chance to clear a mark of 80% at a true rate of %s',
    (rate = '', ...cells) => {
      const sizes = odds?.table?.heads.slice(1).map((head) => Number.parseInt(head, 10)) ?? [];
      expect(sizes).toEqual([50, 100, 200, 300]);
      const chances = sizes.map((of) => Math.round(findOdds(Number(rate.match(/\d+/)?.[0]), of, 80)));
      expect(cells).toEqual(chances.map((chance) => (chance === 100 ? 'over 99%' : `${chance}%`)));
    },
  );

  test('of a second look', () => {
    const told = odds?.after.join(' ');
    const [hoped, false_] = [85, 80].map((rate) => [findOdds(rate, 100, 80), findOddsOfTwo(rate, [100, 200], 80)]);
    expect(told).toContain(`from ${hoped?.map((odd) => `${Math.round(odd)}%`).join(' to ')} for a system at 85%`);
    expect(told).toContain(`from ${false_?.map((odd) => `${odd.toFixed(1)}%`).join(' to ')} for one at just 80%`);
  });
});

describe('the figures of the guide on review are those of the code', () => {
  const review = read('human-review-that-works').sections.find(({ id }) => id === 'what-gets-through');
  const tested = review?.chart?.marks.filter(({ low }) => low !== undefined) ?? [];

  test.each(tested)('$label', ({ label, at, low, high, counts }) => {
    const [caught = 0, of = 1] = label.match(/\d+/g)?.map(Number) ?? [];
    const interval = roundInterval(findInterval(of - caught, of));
    expect(at).toBe(((of - caught) / of) * 100);
    expect([low, high]).toEqual([interval.low, interval.high].map((end) => end + 0));
    expect(counts).toContain(`${Math.round((interval.low + 0) / 2)} to ${Math.round(interval.high / 2)} get out`);
  });

  test('a single batch may be worse than the average', () => {
    const [, share = 0, chance = 0] =
      /Where ([\d.]+)% get out, five or more of 50 do so in (\d+)%/.exec(review?.after[0] ?? '') ?? [];
    expect(Math.round(sumChances(Number(share), 50, 5, 50) * 100)).toBe(Number(chance));
  });
});

test('no failure is no certainty, and no pass neither', () => {
  expect(roundInterval(findInterval(100, 100))).toEqual({ low: 96.3, high: 100 });
  expect(roundInterval(findInterval(0, 100))).toEqual({ low: 0, high: 3.7 });
});

test('an interval is above a mark, across it or below it', () => {
  const interval = { low: 75.6, high: 89.9 };
  expect([70, 75.6, 80, 89.9, 90].map((mark) => placeInterval(interval, mark))).toEqual([
    ...['above', 'above', 'across', 'across', 'below'],
  ]);
});

test('an end that is only rounded up to the mark does not clear it', () => {
  const interval = findInterval(171, 200);
  expect(roundInterval(interval).low).toBe(80);
  expect(placeInterval(interval, 80)).toBe('across');
});

test('counts of passes are those at which the interval leaves the mark', () => {
  expect(findCounts(100, 80)).toEqual({ go: 88, stop: 72 });
  expect(findCounts(5, 80)).toEqual({ stop: 2 });
  expect(findCounts(4, 50)).toEqual({ go: 4, stop: 0 });
  expect(findCounts(3, 50)).toEqual({});
});

test.each([1, 37, 50, 80, 90, 95, 99])('the fewest cases that can show %i% can, and one fewer cannot', (mark) => {
  const fewest = findFewest(mark);
  expect(findCounts(fewest, mark).go).toBe(fewest);
  expect(findCounts(fewest - 1, mark).go).toBeUndefined();
});

describe('the chance to clear a mark', () => {
  test('is that of a count by hand', () => {
    // 4 of 4 must pass.
    expect(findOdds(50, 4, 50)).toBeCloseTo(6.25, 8);
    // The first goes on at 4, stops at 0, and extends in between.
    expect(findOddsOfTwo(50, [4, 4], 50)).toBeCloseTo(6.25 + 87.5 * 0.0625, 8);
  });

  test('is none where the mark cannot be shown, and grows with the true rate', () => {
    expect(findOdds(99, 5, 80)).toBe(0);
    const rates = [60, 75, 80, 85, 90].map((rate) => findOdds(rate, 100, 80));
    expect(rates).toEqual(rates.toSorted((a, b) => a - b));
    expect(findOdds(99, 10_000, 80)).toBeCloseTo(100, 6);
  });
});
