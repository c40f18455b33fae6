import { expect, test } from 'vitest';
import type { Unread } from '../../../src/search/core/find.ts';
import { groupPlaces } from '../../../src/search/core/groups.ts';
import type { Kind, Place } from '../../../src/search/core/types.ts';

function place(page: string, anchor: string, score: number, kind: Kind = 'Guide'): Place {
  return {
    address: `${page}#${anchor}`,
    title: [],
    text: [],
    page: { address: page, title: page, kind },
    terms: [],
    score,
  };
}

const group = (places: Place[], unread: Kind[] = []) => {
  const pages = unread.map((kind, index): [string, Unread] => [
    `${index}`,
    { id: `${index}`, kind, read: async () => [] },
  ]);
  return groupPlaces({ places, rest: new Map(pages) });
};
const addresses = (places: Place[]) =>
  group(places).map(({ kind, pages }) => [kind, ...pages.flat().map(({ address }) => address)]);

test('the best page comes first, and its kind with it', () => {
  expect(
    addresses([place('/a/', '1', 1, 'Tool'), place('/b/', '1', 3), place('/c/', '1', 2, 'Tool'), place('/d/', '1', 1)]),
  ).toEqual([
    ['Guide', '/b/#1', '/d/#1'],
    ['Tool', '/c/#1', '/a/#1'],
  ]);
});

test('places on a page stand best first, and weak ones are left out', () => {
  expect(addresses([place('/a/', 'weak', 1), place('/a/', 'good', 6), place('/a/', 'best', 9)])).toEqual([
    ['Guide', '/a/#best', '/a/#good'],
  ]);
});

test('many pages show three places each, one page shows nine', () => {
  const onPage = (page: string) => Array.from({ length: 12 }, (_, index) => place(page, `${index}`, 5));
  expect(group(onPage('/a/'))[0]?.pages[0]).toHaveLength(9);
  const many = group(Array.from({ length: 10 }, (_, index) => onPage(`/${index}/`)).flat());
  expect(many[0]?.pages.map((places) => places.length)).toEqual(Array(10).fill(3));
});

test('each group says how many pages of its kind are not shown, also where none is', () => {
  const groups = group([place('/a/', '1', 1)], ['Tool', 'Guide', 'Tool']);
  expect(groups.map(({ kind, pages, more }) => [kind, pages.length, more])).toEqual([
    ['Guide', 1, 1],
    ['Tool', 0, 2],
  ]);
});

test('nothing found makes no groups', () => {
  expect(group([])).toEqual([]);
});
