import { describe, expect, it, test } from 'vitest';
import { isTime, timeAfter } from '../../../../src/entry/core/store/stamp.ts';

it.each<[unknown, boolean]>([
  ['2026-11-28T10:00:00.000Z', true],
  ['1970-01-01T00:00:00.000Z', true],
  ['2026-13-45T99:99:99.999Z', false],
  ['2026-02-30T10:00:00.000Z', false],
  ['2026-11-28', false],
  ['3026-11-28T10:00:00.000Z', false],
  [5, false],
])('%s is a time: %s', (text, isOne) => {
  expect(isTime(text)).toBe(isOne);
});

describe('the time after what is known', () => {
  const stamp = (at: string) => ({ at, by: 'plan' });
  const clock = () => Date.parse('2026-11-28T10:00:00.000Z');

  test.each([
    ['now, where that is later', '2026-11-27T10:00:00.000Z', '2026-11-28T10:00:00.000Z'],
    ['just after a clock that was ahead', '2026-12-01T00:00:00.000Z', '2026-12-01T00:00:00.001Z'],
    ['still a time at the very end', '2999-12-31T23:59:59.999Z', '2999-12-31T23:59:59.999Z'],
  ])('is %s', (_, known, after) => {
    expect(timeAfter([stamp(known)], clock)).toBe(after);
    expect(isTime(after)).toBe(true);
  });
});
