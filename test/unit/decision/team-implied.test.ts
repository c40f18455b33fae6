import { describe, expect, test } from 'vitest';
import { type Answers, answerTo } from '../../../src/decision/answers.ts';
import { compileFlow } from '../../../src/decision/compile.ts';
import { listImplied } from '../../../src/decision/implied-answers.ts';
import { listAnswerSets } from '../../../src/decision/proofs/reach.ts';
import { replay } from '../../../src/decision/replay.ts';
import { compareTeam } from '../../../src/decision/team.ts';
import { followWays } from '../../../src/decision/team-ways.ts';
import { flowFile } from './flows.ts';

const model = compileFlow(flowFile('stage').flow);
const sets = (listAnswerSets(model) ?? []).map(({ answers }) => answers);
const compare = (...team: Answers[]) =>
  compareTeam(
    model,
    team.map((answers, place) => ({ name: `Person ${place}`, answers })),
  );
const voicesOf = (view: ReturnType<typeof compare>, id: string) =>
  view.questions.find(({ question }) => question === id)?.voices.map(({ option }) => option) ?? [];

describe('what answers imply', () => {
  test('counts in a comparison: an idea was not tried, so whoever says that it passed contradicts it', () => {
    const view = compare({ stage: 'idea', value: 'shown' }, { stage: 'pilot', value: 'shown', real: 'accepted' });
    expect(voicesOf(view, 'real')).toEqual(['not-tried', 'accepted']);
    expect(view.questions.find(({ question }) => question === 'real')?.matters).toBe(true);
    expect(view.verdict).toBeUndefined();
  });

  test('counts where nobody else speaks of the stage: to settle that it passed is to doubt that it is an idea', () => {
    const view = compare({ stage: 'idea', value: 'shown' }, { stage: 'unknown', value: 'shown', real: 'accepted' });
    expect(view.agreed).toEqual({ stage: 'idea', value: 'shown' });
    expect(view.questions.find(({ question }) => question === 'real')?.matters).toBe(true);
    const [dispute] = followWays(model, view).disputes;
    expect(dispute?.turns.map(({ option, results }) => [option, results.map(({ verdict }) => verdict)])).toEqual([
      ['not-tried', [undefined]],
      ['accepted', ['sprint']],
    ]);
  });

  test('agrees with whoever says the same in words', () => {
    const view = compare({ stage: 'idea', value: 'shown' }, { stage: 'pilot', value: 'shown', real: 'not-tried' });
    expect(voicesOf(view, 'real')).toEqual(['not-tried']);
  });

  test('counts before what was given to a question that is not asked', () => {
    const view = compare({ stage: 'idea', real: 'accepted' }, { stage: 'idea' });
    expect(voicesOf(view, 'real')).toEqual(['not-tried']);
    expect(view.verdict).toBe(compare({ stage: 'idea' }, { stage: 'idea' }).verdict);
  });

  test('is listed with what it follows from, whatever else makes its question needless', () => {
    const implied = [{ question: 'real', option: 'not-tried', from: ['stage'] }];
    expect(listImplied(model, { stage: 'idea' })).toEqual(implied);
    expect(listImplied(model, { stage: 'idea', value: 'not-shown' })).toEqual(implied);
    expect(listImplied(model, { stage: 'live', real: 'missed' })).toEqual([]);
    for (const answers of sets)
      for (const { question, instead } of replay(model, { ...answers, real: 'accepted' }).ignored)
        if (instead !== undefined) expect(listImplied(model, answers)).toMatchObject([{ question, option: instead }]);
  });
});

test('no contradiction in any pair of answer sets is called none', () => {
  let contradictions = 0;
  const hidden: string[] = [];
  const ideas = sets.filter(({ stage }) => stage === 'idea');
  for (const one of ideas)
    for (const other of sets) {
      const said = answerTo(other, 'real') ?? 'unknown';
      const isAgainst = other['stage'] !== 'idea' && said !== 'unknown' && said !== 'not-tried';
      const disputed = voicesOf(compare(one, other), 'real').length > 1;
      if (isAgainst !== disputed) hidden.push(JSON.stringify([one, other]));
      if (isAgainst) contradictions += 1;
    }
  expect(hidden.slice(0, 3)).toEqual([]);
  expect(contradictions).toBeGreaterThan(200);
});
