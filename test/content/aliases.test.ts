import { expect, test } from 'vitest';
import { readContent } from '../../scripts/content/read-content.ts';
import { readFiles } from '../../scripts/content/read-files.ts';

interface Named {
  term?: string;
  also?: string[];
  aliases?: string[];
}

const { entries } = readContent(readFiles(process.cwd()));
const named = (wanted: string) =>
  entries.filter(({ kind }) => kind === wanted).map(({ id, value }) => ({ id, ...(value as Named) }));
const low = (names: string[] = []) => names.map((name) => name.toLowerCase());
const terms = named('term');

test('every term and most questions have hidden names', () => {
  expect(terms.filter(({ aliases }) => !aliases).map(({ id }) => id)).toEqual([]);
  const questions = named('faq');
  expect(questions.filter(({ aliases }) => aliases).length).toBeGreaterThan(questions.length * 0.75);
});

test('a hidden name leads to one term, and is not what a term is called anyway', () => {
  const shown = low(terms.flatMap(({ term = '', also = [] }) => [term, ...also]));
  const hidden = terms.flatMap(({ aliases }) => low(aliases));
  expect(hidden.filter((name) => shown.includes(name))).toEqual([]);
  expect(hidden.filter((name, place) => hidden.indexOf(name) !== place)).toEqual([]);
});

test('no entry has a hidden name twice', () => {
  for (const { id, aliases } of [...terms, ...named('faq')])
    expect(new Set(low(aliases)).size, id).toBe(low(aliases).length);
});
