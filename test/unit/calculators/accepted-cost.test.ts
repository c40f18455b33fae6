import { expect, test } from 'vitest';
import { costOfAccepted } from '../../../src/calculators/core/accepted-cost.ts';
import { acceptedResult } from '../../../src/calculators/core/accepted-result.ts';
import { reckon } from '../../../src/calculators/core/reckon.ts';

test('what failed is paid for too', () => {
  expect(costOfAccepted({ minutes: 30, repair: 0, model: 0, accepted: 50 }, 60)).toBe(60);
  expect(costOfAccepted({ minutes: 6, repair: 20, model: 1, accepted: 100 }, 60)).toBe(7);
  expect(costOfAccepted({ minutes: 6, repair: 20, model: 0, accepted: 50 }, 60)).toBe(16);
});

test('the smallest accepted share is the one at which both ways cost the same', () => {
  const values = acceptedResult.examples[0]?.values ?? ({} as never);
  const least = reckon(acceptedResult, values).get('least')?.value ?? Number.NaN;
  const even = reckon(acceptedResult, { ...values, 'after-accepted': least });
  expect(even.get('after')?.value).toBeCloseTo(even.get('today')?.value ?? Number.NaN, 8);
});
