import { describe, expect, test } from 'vitest';
import { fitWords } from '../../../src/search/core/fit-words.ts';

const text = 'Who approves the Café’s well-known kettle, model A1?';

describe('a text holds', () => {
  test.each([
    ['no words', '', true],
    ['marks alone', '?! …', true],
    ['a word', 'kettle', true],
    ['a word in another case', 'KETTLE', true],
    ['the beginning of a word', 'ket', true],
    ['the end of a word', 'tle', false],
    ['another form of a word', 'approval', true],
    ['a word without its accent', 'cafe', true],
    ['a part of a joined word', 'known', true],
    ['all words in any order', 'kettle who', true],
    ['one word and not the other', 'kettle rollback', false],
    ['a word with digits', 'a1', true],
    ['another number', 'a2', false],
  ])('%s: “%s” is %s', (_, words, expected) => {
    expect(fitWords(words)(text)).toBe(expected);
  });
});

describe('words that carry no meaning', () => {
  test.each([
    ['are passed over beside others', 'is kettle', true],
    ['count where there are no others', 'is', false],
  ])('%s: “%s” is %s', (_, words, expected) => {
    expect(fitWords(words, ['is'])(text)).toBe(expected);
    expect(fitWords(words)(text)).toBe(false);
  });
});

test('a text without words holds nothing that is looked for', () => {
  expect(fitWords('kettle')('')).toBe(false);
  expect(fitWords('')('')).toBe(true);
});
