import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileFlow } from '../../../src/decision/compile.ts';
import { decidingAnswers } from '../../../src/decision/deciding-answers.ts';
import { factsWorthFinding } from '../../../src/decision/facts-worth-finding.ts';
import { countWords } from '../../../src/decision/problems/long-questions.ts';
import { findUntestedConditions } from '../../../src/decision/problems/untested-conditions.ts';
import { listAnswerSets } from '../../../src/decision/proofs/reach.ts';
import { replay } from '../../../src/decision/replay.ts';
import { resolve } from '../../../src/decision/resolve.ts';
import { whatWouldChange } from '../../../src/decision/what-would-change.ts';
import { comparisonSchema } from '../../../src/schemas/comparison.ts';
import { flowFile } from './flows.ts';

const { flow } = flowFile('stage');
const model = compileFlow(flow);
const file = fileURLToPath(new URL(`../../../content/comparisons/${flow.comparison}.yaml`, import.meta.url));
const comparison = comparisonSchema.parse(parse(readFileSync(file, 'utf8')));

describe('the stage quiz', () => {
  test('has nine to twelve questions, at most four answers each besides don’t know, and at most 75 words on screen', () => {
    expect(flow.questions.length).toBeGreaterThanOrEqual(9);
    expect(flow.questions.length).toBeLessThanOrEqual(12);
    for (const question of flow.questions) {
      expect(question.options.length).toBeLessThanOrEqual(4);
      expect(countWords(question)).toBeLessThanOrEqual(75);
    }
  });

  test('settles the verdict with one to five questions, and asks seven more where a sprint is possible', () => {
    const sets = listAnswerSets(model) ?? [];
    const lengths = sets.map(({ answers }) => replay(model, answers).path.filter(({ part }) => part === 1).length);
    expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([1, 5]);
    for (const { answers, result } of sets) {
      const second = replay(model, answers).path.filter(({ part }) => part === 2).length;
      expect(second).toBe(result.possible.includes('sprint') ? 7 : 0);
    }
  });

  test('asks at least twice about each gap', () => {
    for (const gap of ['technical', 'data', 'organizational', 'governance'])
      expect([gap, flow.questions.filter((question) => question.gap === gap).length >= 2]).toEqual([gap, true]);
  });

  test('tests each condition of the comparison, and no option stands for more than three', () => {
    expect(findUntestedConditions(flow, comparison)).toEqual([]);
  });

  test('names conditions that nobody tests, and options that stand for too much', () => {
    const damaged = structuredClone(flow);
    damaged.pairs = [];
    for (const { options } of damaged.questions)
      for (const option of options)
        if (option.id === 'open')
          option.tests = ['task-proven', 'control-questions', 'governance-required', 'ai-fit-unsure'];
    const ids = findUntestedConditions(damaged, comparison).map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set(['untested-condition', 'burdened-option']));
  });

  test('prints none of the words that only we use', () => {
    const printed = ['stage', 'build-or-buy'].flatMap((id) => [...listTexts(flowFile(id).flow)]);
    expect(
      printed.filter((text) => /\b(editions?|counterfactuals?|margins?|verdict sets?|verdicts?)\b/i.test(text)),
    ).toEqual([]);
  });

  test('replays an answer set: what is asked, what comes next, what does not count', () => {
    expect(replay(model, { stage: 'idea', value: 'not-shown', real: 'accepted', people: 'named' })).toEqual({
      path: [
        { question: 'stage', part: 1, option: 'idea' },
        { question: 'value', part: 1, option: 'not-shown' },
      ],
      settled: true,
      ignored: [
        { question: 'real', option: 'accepted' },
        { question: 'people', option: 'named' },
      ],
    });
  });

  test('says what follows about a question that is not asked, and what to ask next', () => {
    const { next, settled, ignored } = replay(model, { stage: 'idea', real: 'accepted' });
    expect([next, settled]).toEqual(['value', false]);
    expect(ignored).toEqual([{ question: 'real', option: 'accepted', instead: 'not-tried' }]);
  });

  test('names the blocker on condition while the verdict is open, in the order of what is live while that is possible', () => {
    const holes = { people: 'nobody', watch: 'users-tell', evidence: 'some-runs' };
    const mayBeLive = { stage: 'unknown', value: 'shown', real: 'not-tried', kind: 'our-own', ...holes };
    expect(resolve(model, mayBeLive)).toMatchObject({ conditional: true, firstToFix: { question: 'watch' } });
    const pilot = { stage: 'pilot', value: 'unknown', real: 'accepted', ...holes };
    expect(resolve(model, pilot)).toMatchObject({ conditional: true, firstToFix: { question: 'people' } });
    const proof = { stage: 'pilot', value: 'not-shown', ...holes };
    expect(resolve(model, proof)).not.toHaveProperty('conditional');
    expect(replay(model, proof).ignored.map(({ question }) => question)).toEqual(Object.keys(holes));
  });

  test('explains a proof of concept, and what would change it', () => {
    const answers = {
      stage: 'pilot',
      value: 'shown',
      real: 'not-tried',
      kind: 'known-product',
      defined: 'all-but-measure',
    };
    expect(resolve(model, answers)).toMatchObject({
      verdict: 'poc',
      outcome: 'prove-the-task',
      firstToFix: { question: 'defined', option: 'all-but-measure' },
    });
    expect(decidingAnswers(model, answers)).toEqual(['stage', 'real', 'defined']);
    expect(whatWouldChange(model, answers)).toEqual([{ to: 'sprint', actions: ['write-it-down'] }]);
  });

  test('says a leaning and the fact to find, while the need is not known', () => {
    const answers = { stage: 'pilot', value: 'unknown', real: 'accepted' };
    expect(resolve(model, answers)).toMatchObject({ possible: ['poc', 'sprint'], leaning: 'shown-task-open-need' });
    expect(decidingAnswers(model, answers)).toBeUndefined();
    expect(factsWorthFinding(model, answers)).toEqual([
      {
        question: 'value',
        leadsTo: [
          { option: 'not-shown', possible: ['poc'] },
          { option: 'shown', possible: ['sprint'] },
        ],
      },
    ]);
  });

  test('finds no hole in what is unknown, and says nothing is known to block', () => {
    const best = Object.fromEntries(
      flow.questions.filter(({ part }) => part === 2).map(({ id, options }) => [id, options.at(-1)?.id ?? '']),
    );
    const { firstToFix, unknowns } = resolve(model, {
      stage: 'pilot',
      value: 'shown',
      real: 'accepted',
      ...best,
      data: 'unknown',
    });
    expect([firstToFix, unknowns]).toEqual([undefined, ['data']]);
  });

  test('gives no advice to make a sprint worse, and build or buy may say that nothing helps', () => {
    expect(whatWouldChange(model, { stage: 'live' })).toEqual([]);
    const other = compileFlow(flowFile('build-or-buy').flow);
    expect(whatWouldChange(other, { product: 'none', advantage: 'no-edge', owner: 'nobody' })).toEqual([
      { to: 'build', actions: ['name-a-team'] },
      { to: 'buy', actions: null },
    ]);
  });
});

/** Every text of a flow that a page may print. Ids and addresses are not printed. */
function* listTexts(value: unknown, key = ''): Generator<string> {
  if (typeof value === 'string' && /\s/.test(value) && !['reviewed', 'reviewBy'].includes(key)) yield value;
  else if (value !== null && typeof value === 'object')
    for (const [name, item] of Object.entries(value)) yield* listTexts(item, name);
}
