import { expect, test } from 'vitest';
import { groupPlaces } from '../../../src/search/groups.ts';
import type { Place } from '../../../src/search/types.ts';

function place(page: string, anchor: string, score: number, kind = 'Guide'): Place {
  return {
    address: `${page}#${anchor}`,
    title: [],
    text: [],
    page: { address: page, title: page, facets: { kind: [kind] } },
    terms: [],
    score,
  };
}

const addresses = (places: Place[]) =>
  groupPlaces(places).map(({ kind, pages }) => [
    kind,
    ...pages.flatMap((page) => page.places.map(({ address }) => address)),
  ]);

test('the best page comes first, and its kind with it', () => {
  expect(
    addresses([place('/a/', '1', 1, 'Item'), place('/b/', '1', 3), place('/c/', '1', 2, 'Item'), place('/d/', '1', 1)]),
  ).toEqual([
    ['Guide', '/b/#1', '/d/#1'],
    ['Item', '/c/#1', '/a/#1'],
  ]);
});

test('places on a page stand best first, and weak ones are left out', () => {
  expect(addresses([place('/a/', 'weak', 1), place('/a/', 'good', 6), place('/a/', 'best', 9)])).toEqual([
    ['Guide', '/a/#best', '/a/#good'],
  ]);
});

test('many pages show three places each, one page shows nine', () => {
  const onPage = (page: string) => Array.from({ length: 12 }, (_, index) => place(page, `${index}`, 5));
  expect(groupPlaces(onPage('/a/'))[0]?.pages[0]?.places).toHaveLength(9);
  const many = groupPlaces(Array.from({ length: 10 }, (_, index) => onPage(`/${index}/`)).flat());
  expect(many[0]?.pages.map((page) => page.places.length)).toEqual(Array(8).fill(3));
});

test('a page without a kind is still shown', () => {
  const lost = place('/a/', '1', 1);
  lost.page.facets = {};
  expect(addresses([lost])).toEqual([['Page', '/a/#1']]);
});

test('nothing found makes no groups', () => {
  expect(groupPlaces([])).toEqual([]);
});
