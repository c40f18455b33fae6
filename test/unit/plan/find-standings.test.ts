import { expect, test } from 'vitest';
import type { Entries } from '../../../src/entry/core/entry.ts';
import { sayProgress } from '../../../src/entry/core/say-progress.ts';
import { findAttention } from '../../../src/plan/core/find-attention.ts';
import { findStandings } from '../../../src/plan/core/find-standings.ts';
import { planItem } from '../exchange/releases.ts';

test('gates that are ticked without evidence count among those that block the launch', () => {
  const today = '2027-01-15';
  const items = ['b2cd', 'b3cd', 'b4cd', 'b5cd'].map((id) => planItem(id, { gate: true }));
  const entries: Entries = {
    b2cd: { state: 'done' },
    b3cd: { state: 'done', evidence: 'Shelf 7', checked: '2027-01-10' },
    b4cd: { state: 'done', evidence: 'Shelf 7', checked: '2025-01-10' },
  };
  const attention = findAttention(items, entries, today);
  expect(attention[0]?.says).toBe('3 gates block the launch');
  expect(sayProgress(findStandings(items, entries, attention, today))).toBe(
    '3 of 4 done. 3 of 4 gates are not met: 1 open, 2 done without evidence that counts.',
  );
});

test('a gate that nobody may waive counts as open, and not as waived', () => {
  const today = '2027-01-15';
  const waiver = { waived: 'Drill in May', approver: 'Ana', until: '2027-03-01', control: 'Two on call' };
  const items = [planItem('b2cd', { gate: true }), { ...planItem('b3cd', { gate: true }), unwaivable: true as const }];
  const entries: Entries = { b2cd: { state: 'open', ...waiver }, b3cd: { state: 'open', ...waiver } };
  const attention = findAttention(items, entries, today);
  expect(attention[0]?.says).toBe('1 gate blocks the launch');
  expect(sayProgress(findStandings(items, entries, attention, today))).toBe(
    'None of 2 done. All 2 gates are still open, 1 of them waived.',
  );
});
