import { expect, test } from 'vitest';
import { type Audit, median, medianAudit } from '../../../scripts/bench/audit.ts';

test.each([
  [[3], 3],
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[10, 9, 100], 10],
  [[], Number.NaN],
])('the middle of %j is %d', (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});

test('takes the middle of each value by itself', () => {
  const audit = (performance: number, fcp: number): Audit => ({
    scores: { performance, accessibility: 100, 'best-practices': 100, seo: 100 },
    fcp,
    lcp: fcp * 2,
    tbt: 0,
    cls: 0,
  });
  expect(medianAudit([audit(100, 900), audit(90, 700), audit(95, 800)])).toEqual(audit(95, 800));
});
