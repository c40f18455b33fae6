import type { Flow } from '../../../src/schemas/flow.ts';
import { pick } from './flows.ts';

const question = (flow: Flow, id: string) => pick(flow.questions, id);
const option = (flow: Flow, of: string, id: string) => pick(question(flow, of).options, id);

/** Defects that are found by reading a flow, and the problem that must name each. */
export const readMutants: [defect: string, problem: string, damage: (flow: Flow) => void][] = [
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
    'an outcome lies nowhere on the path',
    'missing-station',
    (flow) => {
      delete pick(flow.outcomes, 'ship-what-works').at;
    },
  ],
  [
    'an outcome lies at a gate',
    'broken-reference',
    (flow) => {
      pick(flow.outcomes, 'ship-what-works').at = 'owner';
    },
  ],
  [
    'a gate asks what is no question',
    'broken-reference',
    (flow) => {
      pick(flow.path, 'needed').gate = ['wanted'];
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
