import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { costOfAccepted, findInterval, placeInterval, roundInterval } from '../../../src/readiness/trial.ts';
import type { Guide } from '../../../src/schemas/guide.ts';

const file = readFileSync('content/guides/design-a-poc-that-can-fail.md', 'utf8');
const guide = parse(file.split(/^---$/m)[1] ?? '') as Guide;
const section = guide.sections.find(({ id }) => id === 'how-many');

describe('the figures of the guide are those of the code', () => {
  test.each(section?.chart?.marks ?? [])('$label', ({ label, at, low, high, counts }) => {
    const [passed = 0, of = 1] = label.match(/\d+/g)?.map(Number) ?? [];
    expect({ low, high }).toEqual(roundInterval(findInterval(passed, of)));
    expect(at).toBe((passed / of) * 100);
    const width = Number(/([\d.]+) points wide/.exec(counts)?.[1]);
    // Both ends are rounded, so their distance may be a tenth off.
    expect(Math.abs(Number(high) - Number(low) - width)).toBeLessThan(0.11);
  });

  test.each(section?.table?.rows ?? [])('to clear a bar of %s', (bar = '', ...cells) => {
    for (const [place, of] of [50, 100, 200].entries()) {
      const clears = (passed: number) => findInterval(passed, of).low >= Number.parseInt(bar, 10);
      const least = Array.from({ length: of + 1 }, (_, passed) => passed).find(clears);
      expect(least ?? 'cannot be shown').toEqual(cells[place]?.match(/^\d+$/) ? Number(cells[place]) : cells[place]);
    }
  });
});

test('no failure is no certainty, and no pass neither', () => {
  expect(roundInterval(findInterval(100, 100))).toEqual({ low: 96.3, high: 100 });
  expect(roundInterval(findInterval(0, 100))).toEqual({ low: 0, high: 3.7 });
});

test('an interval is above a bar, across it or below it', () => {
  const interval = { low: 75.6, high: 89.9 };
  expect([70, 75.6, 80, 89.9, 90].map((bar) => placeInterval(interval, bar))).toEqual([
    ...['above', 'above', 'across', 'across', 'below'],
  ]);
});

test('an end that is only rounded up to the bar does not clear it', () => {
  const interval = findInterval(171, 200);
  expect(roundInterval(interval).low).toBe(80);
  expect(placeInterval(interval, 80)).toBe('across');
});

test('what failed is paid for too', () => {
  expect(costOfAccepted({ minutes: 30, model: 0, accepted: 50 }, 60)).toBe(60);
  expect(costOfAccepted({ minutes: 6, model: 1, accepted: 100 }, 60)).toBe(7);
});
