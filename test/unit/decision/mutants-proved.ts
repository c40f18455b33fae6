import type { Flow } from '../../../src/schemas/flow.ts';
import { pick } from './flows.ts';

const question = (flow: Flow, id: string) => pick(flow.questions, id);
const option = (flow: Flow, of: string, id: string) => pick(question(flow, of).options, id);

/** Defects that are found by proving a flow, and the violation that must name each. */
export const provedMutants: [defect: string, problem: string, damage: (flow: Flow) => void][] = [
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
];
