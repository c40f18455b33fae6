import { expect, test } from 'vitest';
import type { FilledRow } from '../../../src/worksheets/core/filled.ts';
import { sumRow } from '../../../src/worksheets/core/sum-row.ts';

const kinds = ['line', 'person', 'number', 'text'] as const;
const rowOf = (...values: string[]): FilledRow => ({
  row: 'r1',
  title: 'Source 1',
  fields: kinds.map((kind, place) => ({
    ...{ id: `${place}`, name: kind, label: kind, kind, needed: kind !== 'text', value: values[place] ?? '' },
  })),
});

test.each([
  ['nothing', rowOf(), '0 of 4 answered', 'blank', ''],
  ['only what is optional', rowOf('', '', '', 'Later'), '1 of 4 answered', 'begun', 'Later'],
  ['all but a needed one', rowOf('CRM', 'Ana', '', 'x'), '3 of 4 answered', 'begun', 'CRM · Ana · x'],
  ['all that is needed', rowOf('CRM', 'Ana', '4'), '3 of 4 answered', 'whole', 'CRM · Ana'],
  ['what is in doubt', rowOf('CRM', 'Ana and Bo', '4'), '3 of 4 answered', 'begun', 'CRM · Ana and Bo'],
])('a row with %s', (_, row, counts, state, says) => {
  expect(sumRow(row)).toEqual({ counts, state, says });
});

test('a long answer and further lines are cut, and whole letters stay', () => {
  expect(sumRow(rowOf(`${'é'.repeat(59)}🚀 and more`)).says).toBe(`${'é'.repeat(59)}🚀 …`);
  expect(sumRow(rowOf('One\nTwo')).says).toBe('One …');
});
