import { expect, it } from 'vitest';
import { describeResult } from '../../../src/quiz/core/describe-result.ts';
import { joinWays } from '../../../src/quiz/core/join-ways.ts';
import { model, words } from './stage-quiz.ts';

it('tells ways together that differ only in their last answer and lead to the same', () => {
  const ways = [
    { answers: ['A', 'x'], name: 'One' },
    { answers: ['A', 'y'], name: 'Other' },
    { answers: ['A', 'z'], name: 'One' },
    { answers: ['B'], name: 'One' },
    { answers: ['C'], name: 'One' },
  ];
  expect(joinWays(ways)).toEqual([
    { answers: 'A + x or z', name: 'One' },
    { answers: 'A + y', name: 'Other' },
    { answers: 'B or C', name: 'One' },
  ]);
});

it('keeps every way of the result that has the most', () => {
  const { leadsTo } = describeResult(model, words, { stage: 'unknown', real: 'unknown' });
  const told = joinWays(leadsTo);
  expect(told.length).toBeLessThan(leadsTo.length);
  for (const { answers, name } of leadsTo)
    expect(told.some((row) => row.name === name && answers.every((one) => row.answers.includes(one)))).toBe(true);
});
