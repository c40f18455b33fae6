import { expect, test } from 'vitest';
import { fillIn } from '../../../src/worksheets/core/fill.ts';
import { listDoubts, listMissing, sayMissing } from '../../../src/worksheets/core/missing.ts';
import { nothing, setValue } from '../../../src/worksheets/core/worksheet-entries.ts';
import { sheet } from './worksheet.ts';

const enter = (...entries: [string, string][]) =>
  fillIn(
    sheet,
    entries.reduce((kept, [name, text]) => setValue(kept, name, text), nothing),
  );

test('needed fields that are empty are listed row by row; of empty added rows only the first asks', () => {
  expect(listMissing(enter(['cups--one--full', 'Yes']))).toEqual([
    { where: 'The kettle', labels: ['Heat'], first: 'kettle--once--heat' },
    { where: 'Cups: Two cups', labels: ['Is it full?'], first: 'cups--two--full' },
    { where: 'Leaves: Leaf 1', labels: ['Owner'], first: 'leaves--r1--owner' },
  ]);
});

test('an added row that was begun asks, and spaces fill nothing in', () => {
  const missing = listMissing(enter(['leaves--r2--note', 'Green'], ['kettle--once--heat', '  ']));
  expect(missing.map(({ first }) => first)).toEqual([
    'kettle--once--heat',
    'cups--one--full',
    'cups--two--full',
    'leaves--r2--owner',
  ]);
});

test('doubts name the field, and the sum says both', () => {
  const filled = enter(['kettle--once--heat', 'hot'], ['leaves--r1--owner', 'Ana and Bo']);
  expect(listDoubts(filled).map(({ where, label, id }) => [where, label, id])).toEqual([
    ['The kettle', 'Heat', 'kettle--once--heat'],
    ['Leaves: Leaf 1', 'Owner', 'leaves--r1--owner'],
  ]);
  expect(sayMissing(listMissing(filled), listDoubts(filled))).toBe(
    '2 needed fields are empty. Look at 2 entries again.',
  );
  expect(sayMissing([], [])).toBe('Every needed field is filled in.');
});
