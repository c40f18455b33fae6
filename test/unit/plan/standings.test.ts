import { expect, test } from 'vitest';
import type { Entries } from '../../../src/entry/core/entry.ts';
import { findStanding, type StandingCheck } from '../../../src/entry/core/find-standing.ts';
import { sayDoubted } from '../../../src/entry/core/say-doubted.ts';
import { sayProgress } from '../../../src/entry/core/say-progress.ts';
import { findAttention } from '../../../src/plan/core/find-attention.ts';
import { planItem } from '../exchange/releases.ts';

const today = '2027-01-15';
const sayFar = (items: StandingCheck[], entries: Entries) =>
  sayProgress(
    items.map((item) => findStanding(item, entries[item.id] ?? { state: 'open' }, today)),
    sayDoubted,
  );

test('gates that are ticked without evidence count among those that block the launch', () => {
  const items = ['b2cd', 'b3cd', 'b4cd', 'b5cd'].map((id) => planItem(id, { gate: true }));
  const entries: Entries = {
    b2cd: { state: 'done' },
    b3cd: { state: 'done', evidence: 'Shelf 7', checked: '2027-01-10' },
    b4cd: { state: 'done', evidence: 'Shelf 7', checked: '2025-01-10' },
  };
  const attention = findAttention(items, entries, today);
  expect(attention[0]?.says).toBe('3 gates block the launch');
  expect(sayFar(items, entries)).toBe('3 of 4 done. 3 of 4 gates are not met: 1 open, 2 unproven.');
});

test('a gate that nobody may waive counts as open, and not as waived', () => {
  const waiver = { waived: 'Drill in May', approver: 'Ana', until: '2027-03-01', control: 'Two on call' };
  const items = [planItem('b2cd', { gate: true }), { ...planItem('b3cd', { gate: true }), unwaivable: true as const }];
  const entries: Entries = { b2cd: { state: 'open', ...waiver }, b3cd: { state: 'open', ...waiver } };
  const attention = findAttention(items, entries, today);
  expect(attention[0]?.says).toBe('1 gate blocks the launch');
  expect(sayFar(items, entries)).toBe('None of 2 done. All 2 gates are still open, 1 of them waived.');
});

test('what was measured and misses its mark is not done, whether it is a gate or not', () => {
  const condition = { operator: 'at-most', value: 2, unit: 'minutes' } as const;
  const [gate, other] = [
    { ...planItem('b2cd', { gate: true }), condition },
    { ...planItem('b3cd'), condition },
  ];
  const shown = { state: 'done', evidence: 'Shelf 7', checked: '2027-01-10' } as const;
  const entries = { b2cd: { ...shown, measured: '3' }, b3cd: { ...shown, measured: '2,5' } };
  expect(findAttention([gate, other], entries, today)[0]?.checks).toEqual([
    { item: gate, says: '3 was measured, and the check asks for at most 2 minutes' },
  ]);
  expect(sayFar([gate, other], entries)).toBe(
    'None of 2 done, 2 ticked but measured off the mark. 1 of 1 gates is not met: 1 measured off the mark.',
  );
  const met = { b2cd: { ...shown, measured: '2,0' }, b3cd: { ...shown, measured: '1.9' } };
  expect(findAttention([gate, other], met, today)).toEqual([]);
  expect(sayFar([gate, other], met)).toBe('2 of 2 done. Its one gate is settled.');
});

test('the decision itself is not asked for before it was made', () => {
  const decision = { ...planItem('b2cd', { gate: true }), last: true as const };
  expect(findAttention([decision], {}, today)).toEqual([]);
  expect(sayFar([decision], {})).toBe('None of 1 done.');
  expect(findAttention([decision], { b2cd: { state: 'done' } }, today)[0]?.says).toBe('1 gate blocks the launch');
});
