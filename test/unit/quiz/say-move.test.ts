import { expect, test } from 'vitest';
import { describeResult } from '../../../src/quiz/core/describe-result.ts';
import { sayMove } from '../../../src/quiz/core/say-move.ts';
import { listVisits, model, words } from './stage-quiz.ts';

test('whoever has to prove something hears the first step that would move them on, and nobody else does', () => {
  const said = listVisits().map((answers) => {
    const text = describeResult(model, words, answers);
    return { text, move: sayMove(text) };
  });
  for (const { text, move } of said) {
    const first = text.ways[0]?.actions?.[0];
    expect(move === undefined).toBe(first === undefined);
    if (first) expect(move?.startsWith(first.text)).toBe(true);
    if (text.result.verdict !== 'poc') expect(move).toBeUndefined();
  }
  expect(said.some(({ move }) => move?.includes('counts only'))).toBe(true);
});
