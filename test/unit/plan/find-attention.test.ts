import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/entry/core/entry.ts';
import { findAttention } from '../../../src/plan/core/find-attention.ts';
import { addDays } from '../../../src/text/day.ts';
import { anyEntry, hostileText } from '../exchange/items.ts';
import { planItem } from '../exchange/releases.ts';

const today = '2027-01-15';
const gate = planItem('b2cd', { gate: true });
const check = planItem('b3cd');
const waiver = { waived: 'Drill in May', approver: 'Ana', until: '2027-03-01', control: 'Two on call' };
const proof = { evidence: 'wiki', checked: '2027-01-10' };

const said = (item: typeof gate & { unwaivable?: true }, entry: Partial<Entry>) =>
  findAttention([item], { [item.id]: { state: 'open', ...entry } }, today).flatMap(({ kind, checks }) =>
    checks.map(({ says }) => `${kind}: ${says}`),
  );

test('what nobody may waive cannot be set aside as not applicable either', () => {
  const aside: Partial<Entry> = { state: 'not-applicable', reason: 'Too small' };
  expect(said(gate, aside)).toEqual([]);
  expect(said({ ...gate, unwaivable: true }, aside)).toEqual([
    'blocks: Nobody may waive it, so it cannot be marked as not applicable while it is due',
  ]);
});

describe('a gate blocks the launch', () => {
  test.each<[string, Partial<Entry>, string[]]>([
    ['while it is open', {}, ['blocks: It is open']],
    ['while it is under way', { state: 'doing' }, ['blocks: It is under way']],
    ['without evidence', { state: 'done' }, ['blocks: No evidence is named; the evidence has no day']],
    ['without a day', { state: 'done', evidence: 'wiki' }, ['blocks: The evidence has no day']],
    [
      'once its evidence is too old',
      { state: 'done', evidence: 'wiki', checked: '2026-10-16' },
      [
        'blocks: The evidence of 2026-10-16 counted until 2027-01-14',
        'evidence-over: Evidence out of date: it counted until 2027-01-14',
      ],
    ],
    ['not once it is met', { state: 'done', ...proof }, []],
    ['not while a waiver holds', waiver, []],
    [
      'again when the waiver has ended',
      { ...waiver, until: '2027-01-14' },
      ['blocks: It is open', 'waiver-void: Waiver ended on 2027-01-14'],
    ],
    [
      'with half a waiver',
      { waived: 'Later' },
      [
        'blocks: It is open',
        'waiver-void: Waiver without effect: still missing who approved it, the last day, what limits the harm until then',
      ],
    ],
    ['not where it does not apply', { state: 'not-applicable', reason: 'No agent.' }, []],
  ])('%s', (_, entry, expected) => expect(said(gate, entry)).toEqual(expected));

  test('while nobody may waive it, whatever waiver was written', () => {
    const unwaivable = { ...gate, unwaivable: true as const };
    const noEffect = 'waiver-void: Waiver without effect: nobody may waive this gate';
    expect(said(unwaivable, waiver)).toEqual(['blocks: It is open', noEffect]);
    expect(said(unwaivable, { ...waiver, until: '2027-01-20' })).toEqual(['blocks: It is open', noEffect]);
    expect(said(unwaivable, { ...waiver, state: 'done', ...proof })).toEqual([noEffect]);
  });

  test('and no other check does', () => expect(said(check, {})).toEqual([]));
});

test.each<[Partial<Entry>, string[]]>([
  [{ due: '2027-01-14' }, ['overdue: Overdue: it was due on 2027-01-14']],
  [{ due: '2027-01-15' }, ['due-soon: Due on 2027-01-15']],
  [{ due: '2027-01-22', state: 'doing' }, ['due-soon: Due on 2027-01-22']],
  [{ due: '2027-01-23' }, []],
  [{ due: '2027-01-15', state: 'done' }, []],
  [{ due: 'soon' }, []],
  [{ ...waiver, until: '2027-01-15' }, ['waiver-ends: Waived until 2027-01-15']],
  [{ ...waiver, until: '2027-01-29' }, ['waiver-ends: Waived until 2027-01-29']],
  [{ ...waiver, until: '2027-01-30' }, []],
  [{ state: 'done', checked: '2026-10-17' }, ['evidence-ends: The evidence counts until 2027-01-15']],
  [{ state: 'done', checked: '2026-10-31' }, ['evidence-ends: The evidence counts until 2027-01-29']],
  [{ state: 'done', checked: '2026-11-01' }, []],
  [{ state: 'not-applicable', checked: '2026-10-17' }, []],
  [{ state: 'done', checked: '2027-01-16' }, ['evidence-over: Evidence from a day to come, 2027-01-16']],
])('of a check with %j is said: %j', (entry, expected) => expect(said(check, entry)).toEqual(expected));

test('what hurts most comes first, with how many there are', () => {
  const items = ['b4cd', 'b5cd', 'b6cd'].map((id) => planItem(id, { gate: id !== 'b6cd' }));
  const entries = { b6cd: { state: 'open', due: '2027-01-01' }, b5cd: { state: 'doing', due: '2027-01-20' } } as const;
  expect(findAttention(items, entries, today).map(({ kind, says }) => [kind, says])).toEqual([
    ['blocks', '2 gates block the launch'],
    ['overdue', '1 check is overdue'],
    ['due-soon', '1 check is due within 7 days'],
  ]);
});

test('time alone unblocks no gate, and makes nothing that is late timely', () => {
  const lasting = ['blocks', 'overdue', 'waiver-void', 'evidence-over'];
  fc.assert(
    fc.property(anyEntry(hostileText), fc.nat(3000), fc.nat(3000), (typed, from, days) => {
      const early = addDays('2020-01-01', from);
      // Evidence of a day to come is a mistake, which time does hide.
      const entry = { ...typed, checked: typed.checked && typed.checked > early ? early : (typed.checked ?? '') };
      const kindsOn = (day: string) =>
        findAttention([gate], { [gate.id]: entry }, day).flatMap(({ kind }) => (lasting.includes(kind) ? [kind] : []));
      expect(kindsOn(addDays(early, days))).toEqual(expect.arrayContaining(kindsOn(early)));
    }),
  );
});
