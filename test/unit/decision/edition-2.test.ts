import { describe, expect, test } from 'vitest';
import { withAnswer } from '../../../src/decision/answers.ts';
import { compileFlow } from '../../../src/decision/compile.ts';
import { findEditionProblems } from '../../../src/decision/editions.ts';
import { encodeAnswers } from '../../../src/decision/link.ts';
import { openLink } from '../../../src/decision/open-link.ts';
import { listAnswerSets } from '../../../src/decision/proofs/reach.ts';
import { replay } from '../../../src/decision/replay.ts';
import { resolve } from '../../../src/decision/resolve.ts';
import { flowFile } from './flows.ts';

const { flow, editions } = flowFile('stage');
const model = compileFlow(flow);
const first = compileFlow(editions.find(({ edition }) => edition === 1) ?? flow);

/** What an answer of edition 1 was split into. */
const splits: Record<string, Record<string, string[]>> = {
  real: { failed: ['missed', 'no-mark'] },
  kind: { 'own-build': ['our-own', 'cannot-say'] },
};

const sets = (listAnswerSets(first) ?? []).map(({ answers, result }) => ({
  ...{ answers, verdict: result.verdict },
  split: Object.keys(answers).filter((question) => splits[question]?.[answers[question] ?? '']),
  opened: openLink(model, flow.migrations, [first], encodeAnswers(first, answers)),
}));

describe('links of edition 1', () => {
  test('are all answer sets, and each kind of split is among them', () => {
    expect(sets.length).toBeGreaterThan(50);
    expect(new Set(sets.flatMap(({ split }) => split))).toEqual(new Set(['real', 'kind']));
  });

  test('keep every answer that was not split, and ask for the others again', () => {
    for (const { answers, split, opened } of sets) {
      const kept = split.reduce<Record<string, string>>((all, question) => ({ ...withAnswer(all, question) }), answers);
      expect(opened.answers).toEqual(kept);
      expect(opened.dropped).toEqual([]);
      expect(opened.older?.again).toEqual(split);
      expect(opened.older?.moved.map(({ question }) => question)).toEqual(split);
      for (const { why } of opened.older?.moved ?? []) expect(why).toContain('asked again');
    }
  });

  test('ask the split question next', () => {
    for (const { split, opened } of sets) {
      const next = replay(model, opened.answers).path.find(({ part, option }) => part === 1 && option === undefined);
      expect(next?.question).toBe(split[0]);
    }
  });

  test('lead where they led, whichever half of a split answer is chosen', () => {
    for (const { answers, split, opened, verdict } of sets) {
      const ways = split.reduce(
        (all, question) =>
          all.flatMap((one) =>
            (splits[question]?.[answers[question] ?? ''] ?? []).map((option) => withAnswer(one, question, option)),
          ),
        [opened.answers],
      );
      for (const way of ways) expect([way, resolve(model, way).verdict]).toEqual([way, verdict]);
      expect(opened.older?.changed).toBe(false);
      expect(opened.older?.result.verdict).toBe(verdict);
    }
  });

  test.each(
    flow.migrations.flatMap(({ answers }) => answers.map(({ question, option }) => [question, option] as const)),
  )('are guarded: without the line for %s=%s the check fails, and names it', (question, option) => {
    const damaged = structuredClone(flow);
    for (const step of damaged.migrations)
      step.answers = step.answers.filter((line) => line.question !== question || line.option !== option);
    const names = findEditionProblems(damaged, editions).map(({ name }) => name);
    expect(names).toEqual([`${question}=${option}`]);
  });

  test('name the holes in the order of their edition, and without halves', () => {
    const given = { stage: 'pilot', value: 'shown', real: 'accepted', people: 'named', data: 'unplanned' };
    const { older } = openLink(model, flow.migrations, [first], encodeAnswers(first, given));
    expect(older?.result.firstToFix?.question).toBe('people');
    expect(resolve(model, given).firstToFix?.question).toBe('data');
  });
});
