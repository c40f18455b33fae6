import { describe, expect, test } from 'vitest';
import { type Answers, answerTo, withAnswer } from '../../../src/decision/answers.ts';
import { choicesOf } from '../../../src/decision/proofs/reach.ts';
import { replay } from '../../../src/decision/replay.ts';
import { findSetAside } from '../../../src/quiz/core/find-set-aside.ts';
import { saySetAside } from '../../../src/quiz/core/say-set-aside.ts';
import { model, words } from './stage-quiz.ts';

const first = model.questions.filter(({ part }) => part === 1);
const second = model.questions.filter(({ part }) => part === 2);

/** Every state of the first part, answers that do not count included, with one answer to the second part or none. */
function* everyState(): Generator<Answers> {
  const [later] = second;
  for (const extra of [{}, later ? { [later.id]: later.options[0] as string } : {}])
    yield* first.reduce<Answers[]>(
      (all, question) =>
        all.flatMap((given) =>
          [undefined, ...choicesOf(question)].map((option) => withAnswer(given, question.id, option)),
        ),
      [extra],
    );
}

/** Answers to questions that are asked. */
const counting = (answers: Answers) =>
  replay(model, answers).path.flatMap(({ question, option }) => (option === undefined ? [] : [question]));

test('a change is said to set aside exactly what counted before it and no longer does, in every state', () => {
  let changes = 0;
  let said = 0;
  const wrong: string[] = [];
  for (const before of everyState()) {
    const counted = counting(before);
    for (const { question } of replay(model, before).path.filter(({ part }) => part === 1))
      for (const option of choicesOf(model.questions.find(({ id }) => id === question) as (typeof first)[number])) {
        changes += 1;
        const after = withAnswer(before, question, option);
        const counts = counting(after);
        const lost = counted.filter((id) => !counts.includes(id));
        const found = findSetAside(model, before, after).map((one) => one.question);
        const text = saySetAside(words, findSetAside(model, before, after));
        if (found.join() !== lost.join() || (text === undefined) !== (lost.length === 0))
          wrong.push(JSON.stringify({ before, question, option, found, lost }));
        if (text !== undefined) said += 1;
      }
  }
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(changes).toBeGreaterThan(10_000);
  expect(said).toBeGreaterThan(1_000);
});

test('what counted stays in the answers, so that undoing the change brings it all back', () => {
  for (const before of everyState())
    for (const { question } of replay(model, before).path) {
      const after = withAnswer(before, question, model.questions.find(({ id }) => id === question)?.options[0]);
      for (const { question: id, option } of findSetAside(model, before, after))
        expect([answerTo(after, id), answerTo(before, id)]).toEqual([option, option]);
    }
});

describe('the sentence', () => {
  const say = (before: Answers, question: string, option: string) =>
    saySetAside(words, findSetAside(model, before, withAnswer(before, question, option)));
  const tried = { stage: 'pilot', value: 'shown', real: 'not-tried', kind: 'maybe-no-ai' };

  test('names one answer, or several, by their short names', () => {
    expect(say(tried, 'real', 'accepted')).toBe(
      'Your answer to “Kind of AI step” no longer counts, because the one you just gave makes that question needless.',
    );
    expect(say(tried, 'stage', 'live')).toBe(
      'Your answers to “Need”, “Trial on real inputs” and “Kind of AI step” no longer count, because the one you just gave makes those questions needless.',
    );
  });

  test('says what counts instead where something follows', () => {
    expect(say({ stage: 'pilot', value: 'shown', real: 'accepted' }, 'stage', 'idea')).toContain(
      'For “Trial on real inputs” this now counts: Not tried.',
    );
  });

  test('is not there where nothing is set aside', () => {
    expect(say(tried, 'kind', 'known-product')).toBeUndefined();
    expect(say({}, 'stage', 'live')).toBeUndefined();
  });
});
