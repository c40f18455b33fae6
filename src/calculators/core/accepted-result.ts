import { costOfAccepted, costWithRepair, type Effort } from './accepted-cost.ts';
import type { Calculator, Example, Field, Line, Values } from './calculator.ts';
import { sayNumber } from './say-number.ts';

type Way = 'today' | 'after';
type OwnName = 'time' | 'repair' | 'tools' | 'accepted';
type Name = 'hour' | 'cases' | 'running' | `${Way}-${OwnName}`;
type Result = Values<Name>;

const own = (way: Way, time: string, tools: string): Field<Name>[] => [
  { name: `${way}-time`, label: time, unit: 'minutes' },
  { name: `${way}-tools`, label: tools, unit: 'money' },
  { name: `${way}-accepted`, label: 'Results that people accept as they are', unit: 'percent', from: 1, to: 100 },
  { name: `${way}-repair`, label: 'Time to set right one that is not; 0 if it is thrown away', unit: 'minutes' },
];

const fields = [
  {
    title: 'Both',
    members: [
      { name: 'hour', label: 'Full cost of one hour of work', unit: 'money', from: 0.01 },
      { name: 'cases', label: 'Cases a month', unit: 'count', from: 1 },
    ] satisfies Field<Name>[],
  },
  { title: 'Today', members: own('today', 'Work on one case', 'Tools for one case') },
  {
    title: 'With the system',
    members: [
      ...own('after', 'Work on one case, review included', 'Model and tools for one case, retries included'),
      { name: 'running', label: 'Support, hosting and upkeep, a month', unit: 'money' },
    ] satisfies Field<Name>[],
  },
];

/** What is spent on model and tools for one case, its part of what runs anyway included. */
const costOfTools = (v: Result, way: Way): number => v[`${way}-tools`] + (way === 'after' ? v.running / v.cases : 0);

const effortOf = (v: Result, way: Way): Effort => ({
  minutes: v[`${way}-time`],
  repair: v[`${way}-repair`],
  model: costOfTools(v, way),
  accepted: v[`${way}-accepted`],
});

/** What one accepted result costs, in one of the two ways. */
const costOf = (v: Result, way: Way): number => costOfAccepted(effortOf(v, way), v.hour);

/** The share of the cost of a result that the calls of model and tools make up, in percent. */
const shareOfCalls = (v: Result): number | undefined => {
  const cost = costOf(v, 'after');
  return cost > 0 || Number.isNaN(cost)
    ? (v['after-tools'] / costWithRepair(effortOf(v, 'after'), v.hour)) * 100
    : undefined;
};

/** The share of accepted results at which the system costs what today's process does; nothing where no share does. */
function leastAccepted(v: Result): number | undefined {
  const price = (time: number) => (time / 60) * v.hour;
  const repair = v['after-repair'];
  const [today, untouched] = [costOf(v, 'today'), price(v['after-time']) + costOfTools(v, 'after')];
  // Repair is paid for the rest; what is thrown away makes the others dearer.
  const least = repair > 0 ? 1 - (today - untouched) / price(repair) : untouched / today;
  return least > 1 || today === 0 ? undefined : Math.max(0, least) * 100;
}

const words = '(Minutes for one case + share not accepted × minutes to set one right) ÷ 60 × cost of an hour';
const thrown = ' Where what is not accepted is thrown away, this is divided by the share accepted.';

const lines: Line<Name>[] = [
  {
    id: 'today',
    label: 'One accepted result today',
    unit: 'money',
    words: `${words} + tools.${thrown}`,
    of: (v) => costOf(v, 'today'),
  },
  {
    id: 'after',
    label: 'One accepted result with the system',
    unit: 'money',
    words: `${words} + model and tools + monthly support ÷ cases a month.${thrown}`,
    of: (v) => costOf(v, 'after'),
  },
  {
    id: 'saved',
    label: 'Saved with each accepted result',
    unit: 'money',
    words: 'One accepted result today − one with the system. Below zero, the system is dearer.',
    of: (v) => costOf(v, 'today') - costOf(v, 'after'),
  },
  {
    id: 'month',
    label: 'Less spent in a month',
    unit: 'money',
    words:
      'What all cases of a month cost today, repair included − what they cost with the system. Where results are thrown away, fewer are left for it.',
    of: (v) => (costWithRepair(effortOf(v, 'today'), v.hour) - costWithRepair(effortOf(v, 'after'), v.hour)) * v.cases,
  },
  {
    id: 'calls',
    label: 'Share of the cost that model and tools make up',
    unit: 'percent',
    words: 'Model and tools for one case ÷ all that one case costs with the system.',
    of: shareOfCalls,
    none: 'nothing is spent',
  },
  {
    id: 'least',
    label: 'Smallest accepted share that costs no more than today',
    unit: 'percent',
    words: 'The share accepted at which both ways cost the same, with all other numbers as they are.',
    of: leastAccepted,
    none: 'none: even if all were accepted, it would cost more',
  },
];

const desk = {
  hour: 60,
  cases: 2000,
  'today-time': 12,
  'today-tools': 0.2,
  'today-accepted': 96,
  'today-repair': 15,
  'after-time': 3,
  'after-tools': 0.15,
  'after-accepted': 85,
  'after-repair': 12,
  running: 4000,
};

const examples: Example<Name>[] = [
  { name: 'A quick look', shows: 'A review of three minutes takes the place of twelve minutes of work.', values: desk },
  {
    name: 'A thorough look',
    shows: 'The same work, but a review takes ten minutes, and only six in ten results are accepted.',
    values: { ...desk, 'after-time': 10, 'after-accepted': 60 },
  },
];

function say(v: Result): string {
  const [today, after] = [costOf(v, 'today'), costOf(v, 'after')];
  const [less, more] = [sayNumber(today - after, 'money'), sayNumber(after - today, 'money')];
  const cost = `One accepted result costs ${sayNumber(after, 'money')} with the system`;
  if (after === today) return `${cost}, as much as today.`;
  return `${cost}, ${after < today ? `${less} less` : `${more} more`} than today.`;
}

/** What one result that people accept costs, today and with the system. */
export const acceptedResult: Calculator<Name> = {
  slug: 'cost-per-accepted-result',
  title: 'Cost per accepted result',
  question: 'What does one accepted result cost, today and with the system?',
  description:
    'Enter time, model cost and the share of results that people accept. See what one accepted result costs, and which share it takes to beat today.',
  lead: 'Divide all that you spend by the results that people accepted in the end. A cheap call becomes a costly result when a person checks each one, or when many are set right or thrown away.',
  fields,
  lines: [{ title: 'For one result, and for a month', members: lines }],
  examples,
  say,
  limits: [
    'What was spent once, to build or to set up, is not in it. The three-year cost adds that.',
    'A result that is not accepted is set right by hand, and then it counts as one. The harm of a wrong result that was accepted is not.',
    'An answer that comes too late was not accepted. Count those too.',
  ],
  reads: [
    {
      to: '/faq/#what-does-one-result-cost',
      title: 'What does one result cost once it is live?',
      why: 'The short answer, with what is easily forgotten.',
    },
    {
      to: '/calculators/review-break-even/',
      title: 'Does this review save more than it costs?',
      why: 'If review is the largest part of the cost.',
    },
    {
      to: '/calculators/three-year-cost/',
      title: 'What does it cost over three years?',
      why: 'With what is spent once, and with a product beside a build.',
    },
  ],
};
