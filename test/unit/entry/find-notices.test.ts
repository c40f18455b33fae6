import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/entry/core/entry.ts';
import { findNotices } from '../../../src/entry/core/find-notices.ts';
import { sayMissed } from '../../../src/entry/core/find-standing.ts';

const today = '2027-01-15';
const notice = (entry: Partial<Entry>) => findNotices({ state: 'open', ...entry }, 90, today);
const said = (entry: Partial<Entry>) => notice(entry).map(({ says }) => says);
const waiver = { waived: 'Drill in May', approver: 'Ana', until: '2027-01-15', control: 'Two on call' };

describe('what has to be seen of a check', () => {
  test('is nothing where nothing is due, waived or old', () => {
    expect(notice({ owner: 'Bo', due: '2027-01-15', checked: '2026-10-17' })).toEqual([]);
  });

  test('is who waived it and until when, on its last day too', () => {
    expect(notice(waiver)).toEqual([{ kind: 'waived', says: 'Waived until 2027-01-15 by Ana' }]);
    expect(notice({ ...waiver, state: 'done' })).toHaveLength(1);
  });

  test('is that a waiver ended the day before', () => {
    expect(notice({ ...waiver, until: '2027-01-14' })).toEqual([{ kind: 'late', says: 'Waiver ended on 2027-01-14' }]);
  });

  test.each([
    ['waived', 'the reason'],
    ['approver', 'who approved it'],
    ['until', 'the last day'],
    ['control', 'what limits the harm until then'],
  ])('is that a waiver without %s has no effect', (name, missing) => {
    expect(said({ ...waiver, [name]: ' ' })).toEqual([`Waiver without effect: still missing ${missing}`]);
  });

  test('is that nobody may waive such a gate, whatever was written', () => {
    const vain = (entry: Partial<Entry>) => findNotices({ state: 'open', ...entry }, 90, today, { unwaivable: true });
    const says = [{ kind: 'late', says: 'Waiver without effect: nobody may waive this gate' }];
    expect(vain(waiver)).toEqual(says);
    expect(vain({ waived: 'No time' })).toEqual(says);
    expect(vain({})).toEqual([]);
  });

  test('is that a last day is no day', () => {
    expect(said({ ...waiver, until: 'soon' })).toEqual(['Waiver without effect: still missing the last day']);
  });

  test('is that evidence counts no longer, from the day after its last one', () => {
    expect(said({ state: 'done', checked: '2026-10-16' })).toEqual([
      'Evidence out of date: it counted until 2027-01-14',
    ]);
    expect(said({ state: 'not-applicable', checked: '2026-10-16' })).toEqual([]);
    expect(said({ checked: '2027-01-16' })).toEqual(['Evidence from a day to come, 2027-01-16']);
  });

  test('is that what is not done was due', () => {
    expect(said({ state: 'doing', due: '2027-01-14' })).toEqual(['Overdue: it was due on 2027-01-14']);
    expect(said({ state: 'done', due: '2027-01-14' })).toEqual([]);
  });
});

test('a tick over a value that misses the mark is seen, and whose mark it is', () => {
  const condition = { operator: 'at-most', value: 2, unit: 'minutes' } as const;
  const says = (measured: string, state: Entry['state'] = 'done') =>
    findNotices({ state, measured }, 90, '2027-01-15', {
      missed: sayMissed({ id: 'b2cd', gate: false, days: 90, condition }, { state, measured }),
    }).map((notice) => notice.says);
  expect(says('3')).toEqual(['Done, but 3 was measured, and the check asks for at most 2 minutes']);
  expect(says('fast')).toEqual(['Done, but “fast” is no number, and the check asks for at most 2 minutes']);
  for (const fine of ['2', '1,5', '']) expect(says(fine)).toEqual([]);
  expect(says('3', 'doing')).toEqual([]);
});
