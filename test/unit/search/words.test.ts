import { describe, expect, test } from 'vitest';
import vocabulary from '../../../src/search/core/vocabulary.json' with { type: 'json' };
import { isSameWord, pickTerms, splitWords } from '../../../src/search/core/words.ts';

test.each([
  ['Launch, then rollback.', ['launch', 'then', 'rollback']],
  ['production-ready and/or “proven”', ['production', 'ready', 'and', 'or', 'proven']],
  ['C++, C# and @scope', ['c++', 'c#', 'and', '@scope']],
  ['Café', ['cafe']],
  ['  … ', []],
])('%j has the words %j', (text, words) => {
  expect(splitWords(text)).toEqual(words);
});

test.each([
  ['how long does a poc take', ['long', 'poc', 'take']],
  ['Who approves?', ['approves']],
  ['access access', ['access']],
  ['what is it', ['what', 'is', 'it']],
  ['', []],
])('%j asks for %j', (query, terms) => {
  expect(pickTerms(query, vocabulary.empty)).toEqual(terms);
});

describe('two words are the same', () => {
  test.each([
    ['approves', 'approval'],
    ['weeks', 'week'],
    ['take', 'taking'],
    ['policies', 'policy'],
    ['ai', 'ai'],
  ])('%s and %s', (one, other) => {
    expect(isSameWord(one, other)).toBe(true);
    expect(isSameWord(other, one)).toBe(true);
  });
});

describe('two words are not the same', () => {
  test.each([
    ['ai', 'air'],
    ['rollback', 'rollout'],
    ['owner', 'order'],
    ['k7m2', 'k7m3'],
    ['2025', '2024'],
  ])('%s and %s', (one, other) => {
    expect(isSameWord(one, other)).toBe(false);
  });
});
