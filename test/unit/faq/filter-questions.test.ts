import { describe, expect, test } from 'vitest';
import { fitQuestion, sayLeft } from '../../../src/faq/core/filter-questions.ts';
import { readChoices } from '../../../src/text/choices.ts';
import { craft, findSlow, longest } from '../text/crafted-texts.ts';

describe('what fits', () => {
  const question = { topic: 'cost', words: 'What does an AI trial cost? Labels, and the expert who approves them.' };
  const fits = (topic: string, q: string) => fitQuestion({ topic, q })(question);

  test.each([
    ['', '', true],
    ['cost', '', true],
    ['time', '', false],
    ['time', 'trial', false],
    ['cost', 'trial', true],
  ])('topic “%s” and words “%s”: %s', (topic, words, expected) => {
    expect(fits(topic, words)).toBe(expected);
  });

  test.each([
    ['TRIAL', true],
    ['tri', true],
    ['costs', true],
    ['approval', true],
    ['expert label', true],
    ['expert rollback', false],
    ['ial', false],
    ['what is the cost', true],
    ['the', true],
    ['€', true],
  ])('words “%s”: %s', (words, expected) => {
    expect(fits('', words)).toBe(expected);
  });
});

test.each([
  [41, 41, 'All 41 questions.'],
  [3, 41, '3 of 41 questions.'],
  [0, 41, 'No question fits. Use fewer words, or look under all topics.'],
])('%i of %i', (left, all, sentence) => {
  expect(sayLeft(left, all)).toBe(sentence);
});

test('whatever the address asks for, the questions are sorted out in 100 ms', { timeout: 120_000 }, () => {
  const questions = Array.from({ length: 60 }, () => ({ topic: 'cost', words: 'a b who pays a1 '.repeat(40) }));
  const filter = (query: string) =>
    questions.filter(fitQuestion(readChoices(query, { topic: ['cost', 'time'], q: undefined }).filter));
  expect(['?q=', '?topic='].flatMap((before) => findSlow(craft(before, longest), filter))).toEqual([]);
});
