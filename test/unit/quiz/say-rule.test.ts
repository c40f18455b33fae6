import { expect, it } from 'vitest';
import { sayRule } from '../../../src/quiz/core/say-rule.ts';
import { flow } from './stage-quiz.ts';

/** Words as a reader counts them. */
const count = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

it.each(flow.questions.map((question) => [question.id, question] as const))(
  '%s has at most five answers and 75 words on screen, with the sentence that decides between two of them',
  (_, question) => {
    const { ask, hint = '', options, unknown } = question;
    const rule = sayRule(question);
    expect(options.length + (unknown ? 1 : 0)).toBeLessThanOrEqual(5);
    expect(
      count([ask, hint, ...options.map(({ label }) => label), unknown ?? '', rule ?? ''].join(' ')),
    ).toBeLessThanOrEqual(75);
    if (question.order === 'bad-to-good') expect(rule).toBeTruthy();
  },
);

it('is the question’s own where it has one, and otherwise that the worse answer counts', () => {
  expect(sayRule({ rule: 'Own.', order: 'bad-to-good' })).toBe('Own.');
  expect(sayRule({ order: 'bad-to-good' })).toBe('If two answers fit, choose the upper one.');
  expect(sayRule({ order: 'unordered' })).toBeUndefined();
});
