import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { readRows } from '../../../src/exchange/core/imports/csv-rows.ts';
import { toCsv } from '../../../src/text/csv.ts';

it.each([
  ['plain', ['a', 'b'], 'a,b'],
  ['a comma', ['a,b', 'c'], '"a,b",c'],
  ['a quote', ['a"b', 'c'], '"a""b",c'],
  ['a break', ['a\nb', 'c'], '"a\nb",c'],
  ['a formula', ['=1+1', '@x'], "'=1+1,'@x"],
])('writes %s', (_, cells, line) => {
  expect(toCsv([cells]).trimEnd()).toBe(line);
});

test('what is written is read again, cell by cell', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'ab,;"\n\t ') });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constant('id'), cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
      const read = readRows(toCsv([['x', 'y', 'z'], ...rows])).rows.map(({ cells }) => cells);
      const bare = read.map((cells) => cells.map((text) => text.replace(/^'(?='*[=+\-@\t\0])/, '')));
      expect(bare).toEqual([['x', 'y', 'z'], ...rows]);
    }),
  );
});
