import { describe, expect, test } from 'vitest';
import { withAnswer } from '../../../src/decision/answers.ts';
import { compileFlow } from '../../../src/decision/compile.ts';
import { listAnswerSets } from '../../../src/decision/proofs/reach.ts';
import { resolve } from '../../../src/decision/resolve.ts';
import { whatWouldChange } from '../../../src/decision/what-would-change.ts';
import { describeOutcomes } from '../../../src/quiz/core/outcomes.ts';
import { flowFile, pick } from '../decision/flows.ts';

describe.each(['stage', 'build-or-buy'])('what the outcomes of %s say of themselves', (id) => {
  const { flow } = flowFile(id);
  const model = compileFlow(flow);
  const sets = listAnswerSets(model) ?? [];
  const outcomes = describeOutcomes(flow);
  const own = (outcome: string) => sets.filter(({ result }) => result.outcome === outcome);

  test('counts each way to answer once', () => {
    const undecided = sets.filter(({ result }) => result.outcome === undefined).length;
    expect(outcomes.map(({ outcome }) => outcome.id)).toEqual(flow.outcomes.map((outcome) => outcome.id));
    expect(outcomes.reduce((sum, { ways }) => sum + ways, undecided)).toBe(sets.length);
    for (const { ways, allWays } of outcomes) expect([ways > 0, allWays]).toEqual([true, sets.length]);
  });

  test.each(outcomes.map((facts) => [facts.outcome.id, facts] as const))('%s', (outcome, facts) => {
    const ways = own(outcome);
    const heard = new Map(facts.answers.map(({ question, options }) => [question, options]));
    const holds = ({ answers }: (typeof sets)[number]) =>
      Object.entries(answers).every(([question, option]) => heard.get(question)?.includes(option));

    // The answers are those of its ways, and of no other way where it says so.
    expect(ways.every(holds)).toBe(true);
    expect(facts.anyCombination).toBe(sets.filter(holds).length === ways.length);
    for (const { question, options } of facts.answers)
      for (const option of options) expect(ways.some(({ answers }) => answers[question] === option)).toBe(true);

    // The rules end with one that leads here, and all that lead here are among them.
    expect(facts.rules.at(-1)?.outcome).toBe(outcome);
    const names = facts.rules.map((rule) => rule.id);
    for (const { result } of ways) expect(names).toContain(result.rule);

    // Every hole that can be found here stands at its gate, and no other does.
    const found = ways.flatMap(({ answers, result }) => [
      ...result.holes,
      ...flow.questions
        .filter(({ part }) => part === 2)
        .flatMap((question) =>
          question.options.flatMap((option) => resolve(model, withAnswer(answers, question.id, option.id)).holes),
        ),
    ]);
    const listed = facts.gates.flatMap(({ question, options }) =>
      options.filter(({ fix }) => fix).map((option) => `${question.id}=${option.id}`),
    );
    expect(new Set(listed)).toEqual(new Set(found.map(({ question, option }) => `${question}=${option}`)));
    expect(facts.gates.map(({ question }) => question.id)).toEqual(pick(flow.outcomes, outcome).fixOrder);

    // Every way that the engine names is there, with what its answers share; nothing else is, and the shortest come first.
    const named = ways.flatMap(({ answers }) => whatWouldChange(model, answers).map((way) => ({ ...way, answers })));
    expect(facts.changes.reduce((sum, change) => sum + change.ways, 0)).toBe(named.length);
    for (const { to, actions, answers } of named) {
      const change = facts.changes.find(
        (candidate) =>
          candidate.to === to && `${candidate.actions?.map((action) => action.id)}` === `${actions ?? undefined}`,
      );
      expect(change).toBeDefined();
      for (const { question, option } of change?.shared ?? []) expect(answers[question]).toBe(option);
    }
    const lengths = facts.changes.map(({ actions }) => actions?.length ?? Number.POSITIVE_INFINITY);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
  });
});

test('the ways out of the proof of a task are the four that there are', () => {
  const facts = describeOutcomes(flowFile('stage').flow).find(({ outcome }) => outcome.id === 'prove-the-task');
  const ways = facts?.changes.map(({ actions, shared }) => [
    actions?.map(({ id }) => id).join(' '),
    shared.map(({ question, option }) => `${question}=${option}`).join(' '),
  ]);
  expect(ways).toEqual([
    ['write-it-down', 'value=shown kind=known-product'],
    ['run-the-trial', 'value=shown'],
    ['write-it-down find-who-commits', 'value=unknown kind=known-product'],
    ['find-who-commits run-the-trial', 'value=unknown'],
  ]);
});
