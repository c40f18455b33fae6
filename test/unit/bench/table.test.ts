import { expect, test } from 'vitest';
import { countMissed, judge, writeTable } from '../../../scripts/bench/table.ts';

test.each([
  [1, 2, '1 / 2', true],
  [2, 2, '2 / 2', true],
  [3, 2, '3 / 2 MISSED', false],
  [Number.NaN, 2, 'NaN / 2 MISSED', false],
])('judges %d against a budget of %d', (value, budget, text, ok) => {
  expect(judge(value, budget)).toEqual({ text, ok });
});

test('writes columns that line up, the first to the left and the others to the right', () => {
  const table = writeTable(
    ['page', 'bytes'],
    [
      ['/', '5'],
      ['/compare/', judge(1200, 9)],
    ],
  );
  expect(table.split('\n')).toEqual([
    'page                 bytes',
    '---------  ---------------',
    '/                        5',
    '/compare/  1200 / 9 MISSED',
  ]);
});

test('counts what was missed and nothing that was only told', () => {
  expect(countMissed([['a', judge(1, 2)], [judge(3, 2), judge(4, 2)], [{ text: 'told' }]])).toBe(2);
});
