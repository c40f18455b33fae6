import { expect, test } from 'vitest';
import { groupByLetter } from '../../../src/site/core/alphabet.ts';

const group = (...titles: string[]) =>
  groupByLetter(titles.map((title) => ({ address: `/${titles.indexOf(title)}/`, title, kind: 'Page' }))).map(
    ({ letter, entries }) => [letter, ...entries.map(({ title }) => title)],
  );

test.each<[string, string[], string[][]]>([
  ['nothing', [], []],
  [
    'titles by their first letter',
    ['Tea', 'Coffee'],
    [
      ['C', 'Coffee'],
      ['T', 'Tea'],
    ],
  ],
  ['capitals and small letters alike', ['tea', 'Tin', 'TAR'], [['T', 'TAR', 'tea', 'Tin']]],
  [
    'without a leading article',
    ['The kettle', 'A leaf', 'An urn'],
    [
      ['K', 'The kettle'],
      ['L', 'A leaf'],
      ['U', 'An urn'],
    ],
  ],
  [
    'without a leading quote',
    ['“Steep” means wait', '(Almost) boiling'],
    [
      ['A', '(Almost) boiling'],
      ['S', '“Steep” means wait'],
    ],
  ],
  [
    'without a quote and an article after it',
    ['“The demo worked”', '"An urn"'],
    [
      ['D', '“The demo worked”'],
      ['U', '"An urn"'],
    ],
  ],
  [
    'words that only begin like an article',
    ['Another cup', 'There is tea', 'Ant'],
    [
      ['A', 'Another cup', 'Ant'],
      ['T', 'There is tea'],
    ],
  ],
  [
    'numbers by their value, before all letters',
    ['Apple', '10 cups', '9 cups'],
    [
      ['0', '9 cups', '10 cups'],
      ['A', 'Apple'],
    ],
  ],
])('sorts %s', (_, titles, groups) => {
  expect(group(...titles)).toEqual(groups);
});

test('loses no line, repeats none, and puts groups and lines in one order from front to back', () => {
  const words = ['the ', 'a ', '', '“', '3 '].flatMap((start) =>
    ['Zebra', 'apple', 'Mango', 'kiwi', '7-up'].map((word) => start + word),
  );
  for (let turn = 0; turn < words.length; turn += 1) {
    const turned = [...words.slice(turn), ...words.slice(0, turn)];
    const groups = group(...turned);
    expect(groups.flatMap(([, ...titles]) => titles).toSorted()).toEqual(words.toSorted());
    expect(groups.map(([letter]) => letter)).toEqual(groups.map(([letter]) => letter).toSorted());
  }
});
