import { expect, test } from 'vitest';
import { listDifferences } from '../../../src/plan/core/list-differences.ts';

test('each field that differs is named, with what each side says', () => {
  const mine = { state: 'doing', owner: 'Ana', evidence: 'Shelf 7' } as const;
  expect(listDifferences(mine, { state: 'done', owner: 'Ana', due: '2027-01-01' })).toEqual([
    { label: 'State', mine: 'doing', theirs: 'done' },
    { label: 'Due', mine: '', theirs: '2027-01-01' },
    { label: 'Evidence', mine: 'Shelf 7', theirs: '' },
  ]);
});

test('a check that is picked and nothing else differs in nothing from one that is not there', () => {
  expect(listDifferences(undefined, { state: 'open', picked: 'yes', revision: '1' })).toEqual([]);
  expect(listDifferences(undefined, undefined)).toEqual([]);
});
