import { describe, expect, test } from 'vitest';
import { weighConditions } from '../../../src/compare/core/weigh-conditions.ts';
import { comparisons } from './comparisons.ts';

const doubts = { one: 'doubt about the task', many: 'doubts about the task', advice: 'prove it first' };
const reasons = { one: 'reason to ship', many: 'reasons to ship', advice: 'plan a sprint' };
const weigh = (first: number, second: number) =>
  weighConditions({ ...doubts, count: first }, { ...reasons, count: second }, 'prove it all the same');

test.each([
  [0, 0, ''],
  [1, 0, 'One doubt about the task: prove it first.'],
  [3, 0, 'Three doubts about the task: prove it first.'],
  [0, 1, 'One reason to ship, no doubt about the task: plan a sprint.'],
  [0, 4, 'Four reasons to ship, no doubt about the task: plan a sprint.'],
  [1, 4, 'One doubt about the task, four reasons to ship: prove it all the same.'],
  [9, 1, 'Nine doubts about the task, one reason to ship: prove it all the same.'],
])('%i and %i come to: %s', (first, second, said) => {
  expect(weigh(first, second)).toBe(said);
});

describe.each(comparisons)('$id', ({ data }) => {
  const [first, second] = data.sides;
  const { counted: one } = first ?? {};
  const { counted: other } = second ?? {};

  test('says for every number of ticks the advice that its data has for it, and no number twice', () => {
    if (!first || !second || !one || !other || !data.bothFit) throw new Error('This comparison is not weighed.');
    const said = new Set<string>();
    for (let ticks = 0; ticks <= first.choose.length; ticks++)
      for (let others = 0; others <= second.choose.length; others++) {
        const text = weighConditions({ ...one, count: ticks }, { ...other, count: others }, data.bothFit);
        said.add(text);
        const advice = ticks === 0 ? other.advice : others === 0 ? one.advice : data.bothFit;
        expect(text.endsWith(`: ${advice}.`)).toBe(ticks + others > 0);
        expect(text).not.toMatch(/\d|undefined/);
      }
    expect(said.size).toBe((first.choose.length + 1) * (second.choose.length + 1));
  });
});
