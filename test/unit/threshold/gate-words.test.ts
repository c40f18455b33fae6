import { expect, test } from 'vitest';
import type { GateItem } from '../../../src/entry/core/gate.ts';
import { listWords } from '../../../src/text/list-words.ts';
import {
  doubtValue,
  sayBasis,
  sayEntered,
  sayInstead,
  sayValidity,
  sayWaiver,
  wordsAround,
} from '../../../src/threshold/core/gate-words.ts';

const condition = {
  ...{
    metric: 'time to answer',
    percentile: 99,
    operator: 'at-most' as const,
    value: 1500,
    unit: 'ms',
    window: 'one test',
  },
  basis: 'house' as const,
};
const waiver = {
  waived: 'Booked',
  approver: 'Ana',
  until: '2027-01-31',
  control: 'By hand.',
  holds: true,
  missing: [],
  isLong: false,
};

test('a value stands between what is measured and its unit', () => {
  expect(wordsAround(condition)).toEqual(['Time to answer (p99): at most', 'ms, one test']);
});

test('a value says where it is from, and what the check says where it is another one', () => {
  expect(sayBasis(condition, 1500)).toBe('Our judgment.');
  expect(sayBasis({ ...condition, basis: 'sourced' }, 1500)).toBe('From a source.');
  expect(sayBasis({ ...condition, basis: 'sourced' }, 2)).toBe('Your value. The check says 1,500, from a source.');
  expect(sayBasis(condition, undefined)).toBe('No value. The check says 1,500, our judgment.');
});

test('where the leader has another value, the sheet says which one counts', () => {
  const minutes = { condition: { ...condition, value: 15, unit: 'minutes' } };
  expect(sayInstead(minutes, 15)).toBe('');
  expect(sayInstead(minutes, 1)).toBe('Here: 1 minute instead of 15 minutes.');
  expect(sayInstead(minutes, undefined)).toBe('Here: without a value, instead of 15 minutes.');
  expect(wordsAround(minutes.condition, 1)).toEqual(['Time to answer (p99): at most', 'minute, one test']);
});

test('evidence counts for a time, and may end earlier', () => {
  expect(sayValidity({ days: 90 })).toBe('90 days.');
  expect(sayValidity({ days: 90, until: 'A change of model.' })).toBe('90 days, or until: a change of model.');
});

test('a waiver is always said: what it says, what it lacks, and that it is not needed', () => {
  const whole = 'Until 2027-01-31, agreed by Ana. The reason: Booked. Until then: By hand.';
  expect(sayWaiver(waiver, false)).toBe(whole);
  expect(sayWaiver({ ...waiver, isLong: true }, false)).toContain('It ends more than 90 days from now.');
  expect(sayWaiver(waiver, true)).toBe(`${whole} The gate is met, so the waiver is not needed.`);
  const open = { ...waiver, holds: false, missing: ['the reason', 'the last day'] };
  expect(sayWaiver(open, false)).toBe(
    'A waiver was entered that does not hold. It still needs the reason and the last day.',
  );
});

test('words are listed', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => listWords(words))).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});

test('what was entered is said with its unit and its day', () => {
  const item = { condition } as GateItem;
  const entry = { state: 'done', measured: '22', evidence: 'Record 7', checked: '2026-11-20' };
  expect(sayEntered(item, entry)).toBe('Measured: 22 ms. Evidence of 2026-11-20: Record 7');
  expect(sayEntered(item, { state: 'open' })).toBe('');
});

test.each([
  ['', 'minutes', ''],
  ['2,5', 'minutes', ''],
  ['150', 'minutes', ''],
  ['100', 'percent', ''],
  ['150', 'percent', 'Nothing can be more than 100 percent. Write a number from 0 to 100.'],
  ['101', 'percent of cases', 'Nothing can be more than 100 percent. Write a number from 0 to 100.'],
  ['-1', 'minutes', 'Write one number that is not below zero, such as 12 or 1.5.'],
  ['ten', 'minutes', 'Write one number that is not below zero, such as 12 or 1.5.'],
  ['1.000,5', 'minutes', 'Write one number that is not below zero, such as 12 or 1.5.'],
  ['1,500', 'minutes', '“1,500” can be read in two ways. Write 1500 or 1.5, whichever you mean.'],
])('the value “%s” in %s: %s', (typed, unit, says) => {
  expect(doubtValue(typed, { unit })).toBe(says);
});
