import { expect, test } from 'vitest';
import { sheetToTexts, textsToSheet } from '../../../src/worksheets/core/sheet-texts.ts';
import {
  addRow,
  nothing,
  readKept,
  removeRow,
  restore,
  rowsOf,
  setValue,
} from '../../../src/worksheets/core/worksheet-entries.ts';
import { leaves, sheet } from './worksheet.ts';

test('what is kept comes back, and an empty worksheet keeps nothing', () => {
  const kept = addRow(setValue(nothing, 'kettle--once--heat', '90'), leaves, 'r9');
  expect(textsToSheet(sheetToTexts(kept))).toEqual(kept);
  expect(sheetToTexts(setValue(setValue(nothing, 'a.b.c', 'x'), 'a.b.c', '')).size).toBe(0);
  expect(textsToSheet(new Map())).toEqual(nothing);
});

test.each([
  '',
  '{',
  'null',
  '7',
  '[]',
  '{}',
  '{"values":{},"rows":7}',
  '{"values":{"a":1},"rows":{}}',
  '{"values":{},"rows":{"a":[1]}}',
])('damaged data is told from none: %s', (text) => expect(readKept(text)).toBeUndefined());

test('a removed row takes its texts along and leaves those of others', () => {
  const kept = setValue(setValue(nothing, 'leaves--r1--owner', 'Ana'), 'leaves--r2--owner', 'Bo');
  const less = removeRow(kept, leaves, 'r1');
  expect(rowsOf(less, leaves)).toEqual(['r2']);
  expect(less.values).toEqual({ 'leaves--r2--owner': 'Bo' });
});

test('undo brings back what was taken out and keeps what came in meanwhile', () => {
  const before = setValue(addRow(nothing, leaves, 'r3'), 'leaves--r3--owner', 'Ana');
  const meanwhile = setValue(addRow(nothing, leaves, 'r4'), 'leaves--r4--owner', 'Bo');
  const back = restore(before, meanwhile, sheet);
  expect(rowsOf(back, leaves)).toEqual(['r1', 'r2', 'r3', 'r4']);
  expect(back.values).toEqual({ 'leaves--r3--owner': 'Ana', 'leaves--r4--owner': 'Bo' });
  expect(rowsOf(restore(nothing, removeRow(nothing, leaves, 'r1'), sheet), leaves)).toEqual(['r1', 'r2']);
});
