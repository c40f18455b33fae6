import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { elementsOf, pageAt, textOf } from '../built-site.ts';

/** Where the site says what a point of the source documents says, and two words that tell it is there. */
interface Covered {
  at: string;
  words: [string, string];
}

const covered = parse(readFileSync('test/content/coverage.yaml', 'utf8')) as Record<string, Covered>;
const points = Object.entries(covered);

/** The text that an address leads to: that of the element with the id, or of the whole page where none is named. */
function textAt(address: string): string {
  const [page = '', anchor] = address.split('#');
  const elements = elementsOf(pageAt(page).document);
  const target = elements.find(({ name, attribs }) => (anchor ? attribs['id'] === anchor : name === 'main'));
  if (!target) throw new Error(`There is no ${address}.`);
  return textOf(target).toLowerCase();
}

test('every point of the source documents has a place, from S1 to S228', () => {
  expect(Object.keys(covered)).toEqual(Array.from({ length: 228 }, (_, index) => `S${index + 1}`));
});

test('no place is named for more than six points', () => {
  const byPlace = Object.groupBy(points, ([, { at }]) => at);
  const crowded = Object.entries(byPlace).filter(([, named]) => (named?.length ?? 0) > 6);
  expect(crowded.map(([place, named]) => `${place}: ${named?.map(([id]) => id).join(', ')}`)).toEqual([]);
});

test('a point is told by two different words', () => {
  expect(points.filter(([, { words }]) => new Set(words.map((word) => word.toLowerCase())).size !== 2)).toEqual([]);
});

describe('each place says it', () => {
  // The column names of an older page are covered by not using them.
  test.each(points.filter(([id]) => id !== 'S12'))('%s', (_, { at, words }) => {
    const text = textAt(at);
    expect(words.filter((word) => !text.includes(word.toLowerCase()))).toEqual([]);
  });
});

test('S12: the comparison does not head its columns with the old names', () => {
  const { at, words } = covered['S12'] ?? { at: '', words: [] };
  const [page = ''] = at.split('#');
  const heads = elementsOf(pageAt(page).document, 'th').map((head) => textOf(head));
  expect(heads.length).toBeGreaterThan(0);
  expect(heads.filter((head) => words.some((word) => word === head))).toEqual([]);
});
