import { expect, test } from 'vitest';
import { type IndexedWord, partWords } from '../../../scripts/integrations/search-chunks.ts';

const word = (text: string, size = 1): IndexedWord => ({ text, bytes: new Uint8Array(size) });
const part = (words: IndexedWord[], limit: number) =>
  partWords(words, limit).map(({ from, to, words }) => [from, to, words.map(({ text }) => text).join(' ')]);

test('words that begin alike stay together, and parts stay small', () => {
  expect(
    part(
      ['a', 'access', 'accept', 'audit', 'roll', 'rollback'].map((text) => word(text)),
      3,
    ),
  ).toEqual([
    ['a', 'ac\uffff', 'a access accept'],
    ['au', 'ro\uffff', 'audit roll rollback'],
  ]);
});

test('where many words begin alike, three letters decide', () => {
  expect(
    part(
      ['co', 'coat', 'cobalt', 'cost', 'costs'].map((text) => word(text)),
      2,
    ),
  ).toEqual([
    ['co', 'coa\uffff', 'co coat'],
    ['cob', 'cob\uffff', 'cobalt'],
    ['cos', 'cos\uffff', 'cost costs'],
  ]);
});

test('a word that is larger than a part has one of its own', () => {
  expect(part([word('aid', 9), word('an')], 3)).toEqual([
    ['aid', 'aid\uffff', 'aid'],
    ['an', 'an\uffff', 'an'],
  ]);
});
