import type { Calculator, Example, Field, Line, Values } from './calculator.ts';
import type { ReviewName } from './review-worth.ts';
import * as review from './review-worth.ts';
import { sayNumber } from './say-number.ts';

const percent = { unit: 'percent', to: 100 } as const;

const results: Field<ReviewName>[] = [
  { name: 'cases', label: 'Results a month', unit: 'count', from: 1 },
  { name: 'wrong', label: 'Results that are wrong before review', ...percent },
  { name: 'error', label: 'Cost of one error that gets out', unit: 'money' },
];

const reviewers: Field<ReviewName>[] = [
  { name: 'hour', label: 'Full cost of one hour of review', unit: 'money', from: 0.01 },
  { name: 'reviewed', label: 'Results that are reviewed', ...percent, from: 0.1 },
  { name: 'inside', label: 'Wrong results that lie among these', ...percent },
  { name: 'review-time', label: 'Time for one review', unit: 'minutes' },
  { name: 'caught', label: 'Of these wrong results, those caught', ...percent },
  { name: 'repair-time', label: 'Time to set one caught result right', unit: 'minutes' },
  { name: 'refused', label: 'Good results refused by mistake', ...percent },
  { name: 'refusal-time', label: 'Time lost with each of these', unit: 'minutes' },
];

const worth: Line<ReviewName>[] = [
  {
    id: 'avoided',
    label: 'Harm avoided, a month',
    unit: 'money',
    words: 'Results a month × share wrong × share of these among the reviewed × share caught × cost of one error.',
    of: review.harmAvoided,
  },
  {
    id: 'cost',
    label: 'Cost of review, a month',
    unit: 'money',
    words: 'Looking + good results refused + caught results set right.',
    of: review.costOfReview,
  },
  {
    id: 'looking',
    label: 'Cost of looking alone, a month',
    unit: 'money',
    words: 'Results a month × share reviewed × minutes of one review ÷ 60 × cost of an hour.',
    of: review.costOfLooking,
  },
  {
    id: 'worth',
    label: 'What review is worth, a month',
    unit: 'money',
    words: 'Harm avoided − cost of review. Below zero, review costs more than it saves.',
    of: review.worthOfReview,
  },
  {
    id: 'out',
    label: 'Errors that still get out, a month',
    unit: 'count',
    words: 'Results a month × share wrong − errors caught.',
    of: review.countOut,
  },
];

const edges: Line<ReviewName>[] = [
  {
    id: 'catch',
    label: 'Cost of one caught error, and the break-even price',
    unit: 'money',
    words: 'Cost of review ÷ errors caught. If an error that gets out costs more than this, review pays.',
    of: review.costOfCatch,
    none: 'nothing is caught',
  },
  {
    id: 'longest',
    label: 'Longest review that pays',
    unit: 'minutes',
    words:
      '(Harm avoided − good results refused − caught results set right) ÷ results reviewed ÷ cost of an hour × 60.',
    of: review.longestReview,
    none: 'none, however short',
  },
  {
    id: 'least',
    label: 'Smallest share of wrong results at which it pays',
    unit: 'percent',
    words: 'The share wrong at which harm avoided and cost of review are equal, with all other numbers as they are.',
    of: review.leastWrong,
    none: 'none',
  },
];

const all = {
  hour: 60,
  cases: 5000,
  wrong: 2,
  error: 40,
  reviewed: 100,
  inside: 100,
  'review-time': 2,
  caught: 80,
  'repair-time': 6,
  refused: 1,
  'refusal-time': 5,
};

const examples: Example<ReviewName>[] = [
  {
    name: 'Everything reviewed',
    shows: 'Two in a hundred results are wrong, and a person looks at all of them.',
    values: all,
  },
  {
    name: 'One in five reviewed',
    shows:
      'The same work, but a rule picks a fifth of the results. Most of the wrong ones lie in it, and reviewers catch 85% of these instead of 80%.',
    values: { ...all, reviewed: 20, inside: 75, caught: 85 },
  },
  {
    name: 'Few, costly errors',
    shows: 'One result in two hundred is wrong, and each wrong one costs 2,000.',
    values: { ...all, wrong: 0.5, error: 2000, 'review-time': 6 },
  },
];

function say(v: Values<ReviewName>): string {
  const value = review.worthOfReview(v);
  const out = `Errors that still get out: ${sayNumber(review.countOut(v), 'count')} a month.`;
  const amount = sayNumber(Math.abs(value), 'money');
  if (value < 0) return `This review costs ${amount} a month more than it saves. ${out}`;
  return value > 0
    ? `This review saves ${amount} a month more than it costs. ${out}`
    : `This review just breaks even. ${out}`;
}

/** Whether review pays, and where the edge is. */
export const reviewBreakEven: Calculator<ReviewName> = {
  slug: 'review-break-even',
  title: 'Review break-even',
  question: 'Does this review save more than it costs?',
  description:
    'Enter how many results people review, how long one takes and what they catch. See what review is worth, and where it stops paying.',
  lead: 'Review pays for itself when the errors it catches would cost more than the time it takes. Measure the catch rate with planted errors, since all else rests on it.',
  fields: [
    { title: 'The results', members: results },
    { title: 'The review', members: reviewers },
  ],
  lines: [
    { title: 'What it is worth', members: worth },
    { title: 'Where the edge is', members: edges },
  ],
  examples,
  say,
  doubt: (v) => {
    if (review.isTooMany(v))
      return 'More wrong results would lie among the reviewed ones than there are reviewed ones. Lower the share that lies among these, or the share that is wrong.';
    if (review.isTooManyOutside(v))
      return 'More wrong results would lie outside of the reviewed ones than there are results outside. Raise the share that lies among these, or lower the share that is reviewed.';
    return undefined;
  },
  limits: [
    'Money is not the only reason to review. Where a law, a contract or the safety of people asks for it, the answer is yes whatever this page says.',
    'Reviewers also learn, and what they note improves the system. That is worth something, and it is not counted here.',
    'Waiting is not counted either. If results lie in a queue until a reviewer looks, add what an hour of delay costs you.',
    'An error has one price. If one kind costs a hundred times as much as the others, work it out for that kind alone.',
  ],
  reads: [
    {
      to: '/guides/who-reviews-and-does-it-pay/',
      title: 'Who reviews, and does it pay?',
      why: 'What to change when the answer is no, and when to review anyway.',
    },
    {
      to: '/guides/human-review-that-works/#catch-rate',
      title: 'Plant errors, and count what is caught',
      why: 'Where the catch rate comes from.',
    },
    { to: '/i/fr29/', title: 'Place each review, and time it', why: 'Where the minutes come from.' },
  ],
};
