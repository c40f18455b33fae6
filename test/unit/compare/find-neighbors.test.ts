import { expect, test } from 'vitest';
import { findNeighbors } from '../../../src/compare/core/find-neighbors.ts';

const listed = (id: string, group: 'stage' | 'sourcing') => ({
  id,
  address: `/compare/${id}/`,
  data: { title: id.toUpperCase(), settles: `Read this for ${id}.`, group },
});
const all = [
  listed('a', 'stage'),
  listed('b', 'sourcing'),
  listed('c', 'sourcing'),
  listed('d', 'stage'),
  listed('e', 'sourcing'),
];
const near = (id: string, group: 'stage' | 'sourcing', most?: number) =>
  findNeighbors({ id, group }, all, most).map(({ to }) => to);

test('neighbors are of the same group first, then the others, three at most, and never the page itself', () => {
  expect(near('a', 'stage')).toEqual(['/compare/d/', '/compare/b/', '/compare/c/']);
  expect(near('c', 'sourcing')).toEqual(['/compare/b/', '/compare/e/', '/compare/a/']);
  expect(near('d', 'stage', 1)).toEqual(['/compare/a/']);
});

test('a neighbor says what it settles', () => {
  expect(findNeighbors({ id: 'a', group: 'stage' }, all)[0]).toEqual({
    to: '/compare/d/',
    title: 'D',
    why: 'Read this for d.',
  });
});

test('the only comparison has none', () => {
  expect(findNeighbors({ id: 'a', group: 'stage' }, [listed('a', 'stage')])).toEqual([]);
});
