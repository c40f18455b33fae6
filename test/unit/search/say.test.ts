import { expect, test } from 'vitest';
import type { KindGroup } from '../../../src/search/core/groups.ts';
import { sayFinding } from '../../../src/search/core/say.ts';
import type { Place } from '../../../src/search/core/types.ts';

const page: Place['page'] = { address: '/a/', title: 'A', kind: 'Guide' };
const place: Place = { address: '/a/#b', title: [], text: [], page, terms: [], score: 1 };
const groups = (...pages: number[]): KindGroup[] => [
  { kind: 'Guide', pages: pages.map((places) => Array<Place>(places).fill(place)), more: 0 },
];
const none = { query: 'x y', places: [], rest: new Map(), also: [], isPartial: false, isEarly: false };

test.each([
  [groups(1), {}, '1 result on 1 page for “x y”'],
  [groups(2, 3), {}, '5 results on 2 pages for “x y”'],
  [groups(2), { also: ['z', 'w'] }, '2 results on 1 page for “x y”, also read as “z” or “w”'],
  [groups(2), { isPartial: true }, 'No page has all the words of “x y”. 2 results on 1 page with some of them'],
  [groups(2), { isEarly: true }, 'Searching …'],
  [[], { isPartial: true }, 'Nothing found for “x y”'],
])('%#: it says %3$j', (found, finding, said) => {
  expect(sayFinding({ ...none, ...finding }, found)).toBe(said);
});
