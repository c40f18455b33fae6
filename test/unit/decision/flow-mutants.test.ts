import { describe, expect, test } from 'vitest';
import { findFlowProblems } from '../../../src/decision/problems/find-flow-problems.ts';
import type { Flow } from '../../../src/schemas/flow.ts';
import { copyOf, pick } from './flows.ts';

const question = (flow: Flow, id: string) => pick(flow.questions, id);
const option = (flow: Flow, of: string, id: string) => pick(question(flow, of).options, id);

// Each defect, and the problem that must name it.
const mutants: [defect: string, problem: string, damage: (flow: Flow) => void][] = [
  [
    'the last row has a condition',
    'wrong-order',
    (flow) => {
      pick(flow.rules, 'anything-else').when = { real: ['missed'] };
    },
  ],
  [
    'the row for anything else comes first',
    'wrong-order',
    (flow) => {
      flow.rules.reverse();
    },
  ],
  [
    'a row uses the second part',
    'wrong-order',
    (flow) => {
      pick(flow.rules, 'task-shown').when['people'] = ['rehearsed'];
    },
  ],
  [
    'a skip looks ahead',
    'wrong-order',
    (flow) => {
      question(flow, 'value').skip = [{ when: { real: ['accepted'] } }];
    },
  ],
  [
    'the second part begins too early',
    'wrong-order',
    (flow) => {
      question(flow, 'value').part = 2;
    },
  ],
  [
    'the order of the verdicts leaves one out',
    'wrong-order',
    (flow) => {
      flow.forward = ['sprint'];
    },
  ],
  [
    'a row names an option that is not there',
    'broken-reference',
    (flow) => {
      pick(flow.rules, 'task-shown').when = { real: ['passed'] };
    },
  ],
  [
    'a row rewards not knowing',
    'broken-reference',
    (flow) => {
      pick(flow.rules, 'task-shown').when = { real: ['unknown'] };
    },
  ],
  [
    'an outcome fixes a question that is not there',
    'broken-reference',
    (flow) => {
      pick(flow.outcomes, 'contain-first').fixOrder[0] = 'alerts';
    },
  ],
  [
    'two options share an id',
    'twin',
    (flow) => {
      option(flow, 'kind', 'our-own').id = 'known-product';
    },
  ],
  [
    'a question takes the key of the edition',
    'taken-id',
    (flow) => {
      question(flow, 'evidence').id = 'v';
      for (const { fixOrder } of flow.outcomes)
        fixOrder.forEach((id, place) => {
          if (id === 'evidence') fixOrder[place] = 'v';
        });
    },
  ],
  [
    'a row repeats an earlier one',
    'dead-rule',
    (flow) => {
      flow.rules.splice(3, 0, { ...pick(flow.rules, 'task-shown'), id: 'again' });
    },
  ],
  [
    'no row leads to an outcome',
    'dead-outcome',
    (flow) => {
      pick(flow.rules, 'known-elsewhere').outcome = 'ship-what-works';
    },
  ],
  [
    'no outcome fixes a hole',
    'dead-hole',
    (flow) => {
      for (const outcome of flow.outcomes) outcome.fixOrder = outcome.fixOrder.filter((id) => id !== 'watch');
    },
  ],
  [
    'an action changes nothing',
    'dead-action',
    (flow) => {
      pick(flow.actions, 'write-it-down').sets = { evidence: 'every-run' };
    },
  ],
  [
    'an action proposes to go live',
    'forbidden-proposal',
    (flow) => {
      pick(flow.actions, 'run-the-trial').sets = { stage: 'live' };
    },
  ],
  [
    'an owner turns a failed trial into a sprint only while it fails',
    'moves-back',
    (flow) => {
      pick(flow.rules, 'task-shown').when = { real: ['missed'] };
    },
  ],
  [
    'the options of the trial stand in the wrong order',
    'moves-back',
    (flow) => {
      question(flow, 'real').options.reverse();
    },
  ],
  [
    'not shown counts as the good answer',
    'unknown-beats-good',
    (flow) => {
      question(flow, 'value').options.reverse();
    },
  ],
  [
    'what is missing whole is called a half',
    'first-moves-forward',
    (flow) => {
      for (const { fix } of question(flow, 'data').options) if (fix) fix.hole = fix.hole === 'whole' ? 'half' : 'whole';
    },
  ],
  [
    'a half hole has no place in its order',
    'first-out-of-order',
    (flow) => {
      pick(flow.outcomes, 'contain-first').halfOrder?.pop();
    },
  ],
  [
    'an outcome fixes a question that is not there by half',
    'broken-reference',
    (flow) => {
      pick(flow.outcomes, 'contain-first').halfOrder = ['alerts'];
    },
  ],
  [
    'a sprint has no end',
    'missing-limits',
    (flow) => {
      delete pick(flow.outcomes, 'contain-first').timeBox;
    },
  ],
  [
    'the order of the trial is that of the first edition, with what was added last',
    'moves-back',
    (flow) => {
      const { options } = question(flow, 'real');
      options.push(...options.splice(1, 1));
    },
  ],
  [
    'a needed question is skipped',
    'unions-differ',
    (flow) => {
      question(flow, 'real').skip.push({ when: { stage: ['pilot'] } });
    },
  ],
  [
    'a question is asked in vain',
    'needless-question',
    (flow) => {
      question(flow, 'kind').skip.pop();
    },
  ],
  [
    'the second part is asked after a proof of concept',
    'needless-question',
    (flow) => {
      flow.second = ['poc', 'sprint'];
      for (const outcome of flow.outcomes) outcome.timeBox = 'Two weeks.';
    },
  ],
  [
    'two options have the same effect',
    'idle-option',
    (flow) => {
      delete option(flow, 'evidence', 'some-runs').fix;
    },
  ],
  [
    'a leaning is impossible',
    'untrue-leaning',
    (flow) => {
      pick(flow.leanings, 'shown-task-open-need').when = { real: ['accepted'], value: ['shown'] };
    },
  ],
  [
    'a proof has no limits',
    'missing-limits',
    (flow) => {
      delete pick(flow.outcomes, 'prove-the-task').trial;
    },
  ],
  [
    'a sprint rests on nothing',
    'missing-ground',
    (flow) => {
      pick(flow.outcomes, 'ship-what-works').restsOn = [];
    },
  ],
  [
    'a question has five answers besides don’t know',
    'many-options',
    (flow) => {
      for (const id of ['somebody', 'anybody'])
        question(flow, 'people').options.push({ ...option(flow, 'people', 'nobody'), id });
    },
  ],
  [
    'a pair names one question',
    'no-pair',
    (flow) => {
      flow.pairs.push({ when: { real: ['accepted'] }, tests: ['task-proven'] });
    },
  ],
  [
    'a question is too long to read',
    'long-question',
    (flow) => {
      question(flow, 'access').hint = 'word '.repeat(40);
    },
  ],
  [
    'the first part is too long to prove each time',
    'too-many-states',
    (flow) => {
      for (const item of flow.questions) item.part = 1;
    },
  ],
  [
    'there are more states than can be proved',
    'too-many-states',
    (flow) => {
      flow.questions.push(...flow.questions.slice(5).map((item) => ({ ...item, id: `${item.id}-too` })));
    },
  ],
];

describe('a defect in the flow', () => {
  test.each(mutants)('%s: %s', (_defect, problem, damage) => {
    const flow = copyOf('stage');
    damage(flow);
    const problems = findFlowProblems(flow);
    expect(problems.map(({ id }) => id)).toContain(problem);
    for (const { message, fix, path } of problems)
      expect([message, fix, path.length > 0]).toEqual([
        expect.stringMatching(/\S/),
        expect.stringMatching(/\.$/),
        true,
      ]);
  });
});
