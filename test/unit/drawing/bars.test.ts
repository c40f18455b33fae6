import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layFunnel, layTimeline } from '../../../src/drawing/core/bars.ts';

const step = (count: number) => ({ name: 'Left', count, says: 'Some went.' });
const task = (from: number, to: number) => ({ who: 'On duty', does: 'Looks.', from, to });

describe('a funnel', () => {
  test('begins with the whole, and each bar ends where it has to', () => {
    const bars = layFunnel({ steps: [5000, 1000, 75].map(step) });
    expect(bars.map(({ to }) => to)).toEqual([1, 0.2, 0.015]);
    expect(bars.map(({ figure }) => figure)).toEqual(['5,000', '1,000', '75']);
  });

  test('shows what went since the step before, and lies within its frame', () => {
    const counts = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 5 }).map((all) => all.sort((a, b) => b - a));
    fc.assert(
      fc.property(counts, (left) => {
        const bars = layFunnel({ steps: [10_000, ...left].map(step) });
        for (const [place, { from, to, before }] of bars.entries()) {
          expect(before).toBe(bars[place - 1]?.to);
          expect(from).toBe(0);
          expect(to).toBeLessThanOrEqual(before ?? 1);
          expect(to).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

test('a timeline has a bar from when a step begins to when it ends', () => {
  const bars = layTimeline({ unit: 'minutes', to: 60, steps: [task(0, 15), task(15, 60)] });
  expect(bars.map(({ from, to, figure }) => [from, to, figure])).toEqual([
    [0, 0.25, '0 to 15 minutes'],
    [0.25, 1, '15 to 60 minutes'],
  ]);
  expect(bars.some(({ before }) => before !== undefined)).toBe(false);
});
