import { describe, expect, test } from 'vitest';
import { fitFilter, readFilter, sayLeft, writeFilter } from '../../../src/faq/core/filter-questions.ts';
import { craft, findSlow, longest } from '../text/crafted-texts.ts';

const topics = ['cost', 'time'];
const none = { topic: '', words: '' };

describe('the filter in an address', () => {
  test.each([
    ['', none],
    ['?', none],
    ['?topic=cost', { topic: 'cost', words: '' }],
    ['?q=who+pays', { topic: '', words: 'who pays' }],
    ['?q=%20%20who%20pays%20', { topic: '', words: 'who pays' }],
    ['?q=95%20%25&topic=time&from=mail', { topic: 'time', words: '95 %' }],
    ['?topic=color', none],
    ['?topic=COST', none],
    ['?topic=', none],
    ['?topic=time&topic=cost', { topic: 'time', words: '' }],
    ['?q=%E0%A4%A', { topic: '', words: '\uFFFD%A' }],
  ])('%s', (query, filter) => {
    expect(readFilter(query, topics)).toEqual(filter);
  });

  test.each([
    [none, ''],
    [{ topic: 'cost', words: '' }, '?topic=cost'],
    [{ topic: '', words: 'who pays' }, '?q=who+pays'],
    [{ topic: 'time', words: 'a&topic=cost #x' }, '?topic=time&q=a%26topic%3Dcost+%23x'],
  ])('%j is written as %s and read back', (filter, query) => {
    expect(writeFilter(filter)).toBe(query);
    expect(readFilter(query, topics)).toEqual(filter);
  });
});

describe('what fits', () => {
  const question = { topic: 'cost', words: 'What does an AI trial cost? Labels, and the expert who approves them.' };
  const fits = (topic: string, words: string) => fitFilter({ topic, words })(question);

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
  const filter = (query: string) => questions.filter(fitFilter(readFilter(query, topics)));
  expect(['?q=', '?topic='].flatMap((before) => findSlow(craft(before, longest), filter))).toEqual([]);
});
