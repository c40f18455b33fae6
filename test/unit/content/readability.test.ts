import { expect, test } from 'vitest';
import { countSyllables, countWords, gradeOf, splitSentences } from '../../../scripts/content/readability.ts';

test.each([
  ['be', 1],
  ['make', 1],
  ['asked', 1],
  ['wanted', 2],
  ['table', 2],
  ['changes', 2],
  ['people', 2],
  ['business', 3],
  ['evidence', 3],
  ['on-call', 2],
  ['organization', 5],
  ['42', 1],
  ['“Who?”', 1],
])('%s has %i syllables', (word, syllables) => expect(countSyllables(word)).toBe(syllables));

test.each<[string, string[]]>([
  ['', []],
  ['—', []],
  ['No end', ['No end']],
  ['One. Two? Three!', ['One.', 'Two?', 'Three!']],
  ['He said “Go.” She went.', ['He said “Go.”', 'She went.']],
  ['It took 4.5 weeks, e.g. in May.', ['It took 4.5 weeks, e.g. in May.']],
  ['First. 2 weeks later.', ['First.', '2 weeks later.']],
])('%j has its sentences', (text, sentences) => expect(splitSentences(text)).toEqual(sentences));

test('counts words, not signs', () => {
  expect(countWords('A cup – of tea, 90 % full')).toBe(6);
});

test('a grade follows the formula of Flesch and Kincaid', () => {
  // Six words of one syllable in one sentence.
  expect(gradeOf(['The cat sat on the mat.'])).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 6);
  expect(gradeOf(['The cat sat', 'on the mat'])).toBeCloseTo(0.39 * 3 + 11.8 - 15.59, 6);
  expect(gradeOf([])).toBe(0);
});

test('longer words and longer sentences raise the grade', () => {
  const plain = gradeOf(['Write down who is in charge. Then tell the team.']);
  expect(gradeOf(['Write down who is in charge, then tell the team.'])).toBeGreaterThan(plain);
  expect(gradeOf(['Document accountability. Communicate internally.'])).toBeGreaterThan(plain);
});
