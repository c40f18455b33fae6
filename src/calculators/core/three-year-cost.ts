import { listWords } from '../../text/list-words.ts';
import type { Calculator, Field, Line, Values } from './calculator.ts';
import { sayNumber } from './say-number.ts';
import { twoOptions } from './three-year-examples.ts';
import type { OwnName, Side, YearsName } from './three-years.ts';
import * as years from './three-years.ts';
import { findTurns } from './turning.ts';

const percent = { unit: 'percent', to: 100 } as const;

const shared: Field<YearsName>[] = [
  { name: 'hour', label: 'Full cost of one hour of work', unit: 'money', from: 0.01 },
  { name: 'cases', label: 'Cases a month', unit: 'count', from: 1 },
  { name: 'today-time', label: 'Time for one case today', unit: 'minutes' },
  { name: 'today-wrong', label: 'Cases that go out wrong today', ...percent },
  { name: 'error', label: 'Cost of one error that goes out', unit: 'money' },
];

const own: Field<OwnName>[] = [
  { name: 'setup', label: 'Build or set up, once', unit: 'hours' },
  { name: 'integration', label: 'Integration, once', unit: 'hours' },
  { name: 'data', label: 'Data work, once', unit: 'hours' },
  { name: 'fees', label: 'Fees and purchases, once', unit: 'money' },
  { name: 'license', label: 'License or model use, a month', unit: 'money' },
  { name: 'reviewed', label: 'Results that a person reviews', ...percent },
  { name: 'review-time', label: 'Time for one review', unit: 'minutes' },
  { name: 'around', label: 'Work around it, a month', unit: 'hours' },
  { name: 'wrong', label: 'Results that go out wrong', ...percent },
  { name: 'running', label: 'Running it, a month', unit: 'hours' },
  { name: 'change', label: 'Change, a year', unit: 'hours' },
  { name: 'leaving', label: 'Leaving, once', unit: 'hours' },
  { name: 'start', label: 'Time until people use it', unit: 'months', to: years.period },
  { name: 'accepted', label: 'Results that people accept', ...percent },
];

const titles: Record<Side, string> = { product: 'Off-the-shelf product', build: 'Custom build' };
const sides = Object.keys(titles) as Side[];

const fields = [
  { title: 'Your work today', members: shared },
  ...sides.map((side) => ({
    title: titles[side],
    members: own.map(({ name, ...field }): Field<YearsName> => ({ name: `${side}-${name}`, ...field })),
  })),
];

const today: Line<YearsName>[] = [
  {
    id: 'today-case',
    label: 'Cost of a case today',
    unit: 'money',
    words: 'Minutes for one case ÷ 60 × cost of an hour + share that goes out wrong × cost of one error.',
    of: years.costOfCaseToday,
  },
  {
    id: 'today-month',
    label: 'Monthly cost today',
    unit: 'money',
    words: 'Cases a month × cost of a case today.',
    of: years.costOfMonthToday,
  },
  {
    id: 'today-total',
    label: 'Total over three years',
    unit: 'money',
    words: '36 × monthly cost today.',
    of: years.costOfToday,
  },
];

/** The formulas for an option. They say the same of both, so a paper can print them once. */
const linesOf = (side: Side): Line<YearsName>[] => [
  {
    id: `${side}-once`,
    label: 'Spent once, before use',
    unit: 'money',
    words: 'Hours to build or set up, integrate and prepare data × cost of an hour + fees.',
    of: (v) => years.costOnce(v, side),
  },
  {
    id: `${side}-month`,
    label: 'Monthly running cost',
    unit: 'money',
    words:
      'License or model use + review + errors that go out + (hours to work around it and to run it + a twelfth of the yearly hours for change) × cost of an hour.',
    of: (v) => years.costOfMonth(v, side),
  },
  {
    id: `${side}-review`,
    label: 'Part of it that is review',
    unit: 'money',
    words: 'Cases a month × share reviewed × minutes of one review ÷ 60 × cost of an hour.',
    of: (v) => years.costOfReviewing(v, side),
  },
  {
    id: `${side}-case`,
    label: 'Cost of a case in use',
    unit: 'money',
    words: 'Monthly running cost ÷ cases a month.',
    of: (v) => years.costOfCase(v, side),
  },
  {
    id: `${side}-waiting`,
    label: 'Cost of thirty more days of waiting',
    unit: 'money',
    words:
      '(Monthly cost today − monthly running cost) × 12 ÷ 365 × 30. A result below zero means that waiting is cheaper.',
    of: (v) => years.costOfWaiting(v, side),
  },
  {
    id: `${side}-until`,
    label: 'Today’s process until it is used',
    unit: 'money',
    words: 'Months until people use it × monthly cost today.',
    of: (v) => years.costUntilStart(v, side),
  },
  {
    id: `${side}-total`,
    label: 'Total over three years',
    unit: 'money',
    words:
      'Spent once + today’s process until it is used + (36 − months until people use it) × monthly running cost + hours to leave × cost of an hour.',
    of: (v) => years.costInAll(v, side),
  },
  {
    id: `${side}-result`,
    label: 'Cost of one accepted result',
    unit: 'money',
    words: 'Total over three years ÷ (months in use × cases a month × share accepted).',
    of: (v) => years.costOfResult(v, side),
    none: 'no accepted results',
  },
  {
    id: `${side}-back`,
    label: 'Months in use until it pays back',
    unit: 'months',
    words: 'Spent once ÷ (monthly cost today − monthly running cost).',
    of: (v) => years.monthsToPayBack(v, side),
    none: 'never, since a month costs no less than today',
  },
];

/** What is cheapest over three years, in the order of cost. */
const totals = (v: Values<YearsName>) =>
  [
    { name: 'today’s process', cost: years.costOfToday(v) },
    { name: 'the product', cost: years.costInAll(v, 'product') },
    { name: 'the build', cost: years.costInAll(v, 'build') },
  ].sort((one, other) => one.cost - other.cost);

const cheapest = (v: Values) => totals(v)[0]?.name ?? '';

/** Whether two of them cost the same to the cent, so that neither is the cheapest. */
const isTie = (v: Values<YearsName>) => {
  const [first, second] = totals(v);
  return first !== undefined && second !== undefined && second.cost - first.cost < 0.005;
};

function say(v: Values<YearsName>): string {
  const [first, ...others] = totals(v);
  if (!first) return '';
  const behind = others.map(({ name, cost }) =>
    cost - first.cost < 0.005 ? `as much as ${name}` : `${sayNumber(cost - first.cost, 'money')} less than ${name}`,
  );
  return `Over three years, ${first.name} costs ${sayNumber(first.cost, 'money')}: ${listWords(behind)}. ${sayTurns(v)}`;
}

/** None where nothing is the cheapest: whatever is changed would break the tie. */
const findAllTurns = (v: Values<YearsName>) =>
  isTie(v)
    ? []
    : fields.flatMap(({ title, members }) => findTurns(members, v, cheapest).map((turn) => ({ title, ...turn })));

/** The numbers whose half or double makes something else the cheapest. */
const turns = (v: Values<YearsName>): string[] =>
  findAllTurns(v).map(
    ({ title, field, by }) => `${title}: ${field.label.toLowerCase()}, ${by === 'half' ? 'halved' : 'doubled'}.`,
  );

function sayTurns(v: Values<YearsName>): string {
  if (isTie(v)) return 'What is the cheapest turns on any small change.';
  const { size } = new Set(findAllTurns(v).map(({ field }) => field.name));
  if (size === 0) return 'Halving or doubling any one number changes nothing about that.';
  return `For ${size === 1 ? 'one' : size} of the numbers, half or double the value makes something else the cheapest.`;
}

/** Build, buy, or stay with today's process: the cost of each over three years. */
export const threeYearCost: Calculator<YearsName> = {
  slug: 'three-year-cost',
  title: 'Three-year cost of build or buy',
  question: 'What do a product, a build and today’s process cost over three years?',
  description:
    'Enter your hours, prices and cases once. See the three-year cost of a product, a custom build and today’s process, and what would change the answer.',
  lead: 'Both options get the same lines, and today’s process is shown beside them, since neither may beat it. Take the hours from your trial where you can.',
  fields,
  lines: [
    { title: 'Today’s process', members: today },
    ...sides.map((side) => ({ title: titles[side], members: linesOf(side) })),
  ],
  examples: twoOptions,
  say,
  turns,
  limits: [
    'Interest, taxes and inflation are left out. Your finance team can add them to the totals.',
    'A result that nobody accepts has to be done by hand. Count these hours under “work around it”, and leave room there for cases that the option cannot handle.',
    'A license has one price. Where the contract lets it rise, enter the mean of the three years.',
    'Every month has the same number of cases. If yours will grow, work out the number that you expect in the middle of the period.',
    'An error has one price. If a few errors would cost far more than the rest, do not average them in: prevent them, and leave them out here.',
    'The cost of an accepted result carries the cost of today’s process until launch, as the comparison does, so a late start makes results dear.',
  ],
  reads: [
    {
      to: '/compare/custom-ai-build-vs-off-the-shelf/#three-year-cost',
      title: 'What belongs in each line',
      why: 'The same lines in words, with what tends to be forgotten.',
    },
    {
      to: '/calculators/cost-per-accepted-result/',
      title: 'What does one accepted result cost?',
      why: 'The same work with fewer numbers, once you know which option it is.',
    },
    {
      to: '/faq/#why-compare-three-years',
      title: 'Why three years?',
      why: 'What one year hides, and what five years pretend to know.',
    },
  ],
};
