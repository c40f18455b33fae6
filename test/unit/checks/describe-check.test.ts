import { expect, test } from 'vitest';
import { describeCheck } from '../../../src/checks/core/describe-check.ts';

test('a short condition stands whole', () => {
  expect(describeCheck({ done: 'The kettle boils within 5 minutes.' })).toBe(
    'Done when: The kettle boils within 5 minutes.',
  );
});

test.each([141, 149, 150, 200, 280])(
  'one of %i characters ends with a whole word within what search results show',
  (length) => {
    const done = 'kettle, '.repeat(40).slice(0, length);
    const said = describeCheck({ done });
    expect(said.length).toBeLessThanOrEqual(160);
    expect(said.length).toBeGreaterThan(140);
    if (said.endsWith('…')) expect(said).toMatch(/ kettle…$/);
  },
);
