import { expect, test } from 'vitest';
import type { KindGroup } from '../../../src/search/groups.ts';
import { sayFinding } from '../../../src/search/say.ts';
import type { Place } from '../../../src/search/types.ts';

const page: Place['page'] = { address: '/a/', title: 'A', facets: {} };
const place: Place = { address: '/a/#b', title: [], text: [], page, terms: [], score: 1 };
const groups = (...pages: number[]): KindGroup[] => [
  { kind: 'Guide', pages: pages.map((places) => ({ page, places: Array<Place>(places).fill(place) })) },
];

test.each([
  [groups(1), {}, '1 result on 1 page for “x y”'],
  [groups(2, 3), {}, '5 results on 2 pages for “x y”'],
  [groups(2), { also: ['z', 'w'] }, '2 results on 1 page for “x y”, also read as “z” or “w”'],
  [groups(2), { isPartial: true }, 'No page has all the words of “x y”. 2 results on 1 page with some of them'],
  [[], { isPartial: true }, 'Nothing found for “x y”'],
])('%#: it says %3$j', (found, finding, said) => {
  expect(sayFinding({ query: 'x y', places: [], also: [], isPartial: false, ...finding }, found)).toBe(said);
});
