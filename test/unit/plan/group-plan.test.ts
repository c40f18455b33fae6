import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entries } from '../../../src/entry/core/entry.ts';
import { type Grouping, groupPlan } from '../../../src/plan/core/group-plan.ts';
import { anyPlan, hostileText } from '../exchange/items.ts';
import { planItem } from '../exchange/releases.ts';

const today = '2027-01-15';
const items = [
  planItem('b2cd', { gap: 'governance', gate: true }),
  planItem('b3cd', { gap: 'technical' }),
  planItem('b4cd', { gap: 'data', gate: true }),
  planItem('b5cd', { gap: 'technical' }),
  planItem('b6cd', { gap: 'data' }),
];
const entries: Entries = {
  b2cd: { state: 'open', owner: 'ben', due: '2027-02-20' },
  b3cd: { state: 'doing', owner: 'Ana', due: '2027-02-03' },
  b4cd: { state: 'done', owner: ' ana ', due: '2026-12-01', evidence: 'report.pdf', checked: today },
  b5cd: { state: 'open', due: '2027-01-14' },
};

test.each<[Grouping, [string, string[]][]]>([
  [
    'gap',
    [
      ['Technical', ['b3cd', 'b5cd']],
      ['Data', ['b4cd', 'b6cd']],
      ['Governance', ['b2cd']],
    ],
  ],
  [
    'owner',
    [
      ['Ana', ['b3cd', 'b4cd']],
      ['ben', ['b2cd']],
      ['Nobody yet', ['b5cd', 'b6cd']],
    ],
  ],
  [
    'date',
    [
      ['Overdue', ['b5cd']],
      ['February 2027', ['b3cd', 'b2cd']],
      ['No day yet', ['b6cd']],
      ['Done or not applicable', ['b4cd']],
    ],
  ],
  [
    'gate',
    [
      ['Gates', ['b2cd', 'b4cd']],
      ['Other checks', ['b3cd', 'b5cd', 'b6cd']],
    ],
  ],
])('by %s', (by, expected) => {
  const groups = groupPlan(items, entries, by, today);
  expect(groups.map(({ title, items: group }) => [title, group.map(({ id }) => id)])).toEqual(expected);
});

test.each([
  ['2027-01-14', 'Overdue'],
  ['2027-01-15', 'In the next 7 days'],
  ['2027-01-22', 'In the next 7 days'],
  ['2027-01-23', 'January 2027'],
  ['2027-12-31', 'December 2027'],
  ['2027-02-30', 'No day yet'],
])('what is due on %s stands under %s', (due, title) => {
  const [group] = groupPlan([planItem('b2cd')], { b2cd: { state: 'open', due } }, 'date', today);
  expect(group?.title).toBe(title);
});

test('what was ticked and does not count as done is not settled', () => {
  const ticked: Entries = { b4cd: { state: 'done', due: '2026-12-01' } };
  expect(groupPlan([planItem('b4cd', { gate: true })], ticked, 'date', today)[0]?.title).toBe('Overdue');
});

test('each item stands in one group, whatever was typed, and no title comes twice', () => {
  fc.assert(
    fc.property(anyPlan(hostileText), fc.constantFrom<Grouping>('gap', 'owner', 'date', 'gate'), (plan, by) => {
      const items = plan.items.map((item) => ({ ...item, days: item.evidence.days }));
      const groups = groupPlan(items, plan.entries, by, today);
      const ids = groups.flatMap(({ items: group }) => group.map(({ id }) => id));
      expect(ids.sort()).toEqual(plan.items.map(({ id }) => id).sort());
      expect(new Set(groups.map(({ title }) => title)).size).toBe(groups.length);
      expect(groups.every(({ items: group }) => group.length > 0)).toBe(true);
    }),
  );
});
