import { expect, test } from 'vitest';
import { changeEntry } from '../../../src/entry/core/change-entry.ts';
import { changeSeveral, doubtSeveral, type SeveralChange, saySeveral } from '../../../src/plan/core/several.ts';

test.each<[SeveralChange, number, string]>([
  [{ owner: 'Ana' }, 3, 'Owner of 3 checks: Ana.'],
  [{ owner: '' }, 1, 'Owner taken away from 1 check.'],
  [{ due: '2027-01-15' }, 1, 'Day of 1 check: January 15, 2027.'],
  [{ due: '' }, 2, 'Day taken away from 2 checks.'],
  [{ state: 'doing' }, 2, '2 checks set to “doing”.'],
  [{ state: 'not-applicable', reason: 'No agent' }, 1, '1 check set to “not applicable”.'],
])('what was done to many checks is said: %j, %i', (change, count, says) => {
  expect(saySeveral(change, count)).toBe(says);
});

test('a check that loses all that was entered stays in the plan', () => {
  const [change] = changeSeveral(['b2cd'], { state: 'open' }).values();
  expect(changeEntry({ state: 'done' }, change ?? {}, '1')).toMatchObject({ state: 'open', picked: 'yes' });
});

test('many checks cannot be set aside without a reason', () => {
  expect(doubtSeveral({ state: 'not-applicable', reason: '' })).toContain('Say why');
  expect(doubtSeveral({ state: 'not-applicable' })).toContain('Say why');
  expect(doubtSeveral({ state: 'not-applicable', reason: 'No agent' })).toBeUndefined();
  expect(doubtSeveral({ state: 'done' })).toBeUndefined();
  expect(doubtSeveral({ owner: '' })).toBeUndefined();
});
