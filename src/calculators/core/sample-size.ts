import { sayCount } from '../../text/say-count.ts';
import { findCounts, findFewest, findInterval } from '../../worksheets/core/trial.ts';
import { findOdds, findOddsOfTwo } from '../../worksheets/core/trial-odds.ts';
import type { Calculator, Example, Field, Line, Values } from './calculator.ts';
import { sayNumber } from './say-number.ts';

type Name = 'mark' | 'cases' | 'rate' | 'fresh' | 'passed';
type Sample = Values<Name>;

/** More cases would take a phone too long, and nobody looks at so many by hand. */
const most = 5000;

const plan: Field<Name>[] = [
  { name: 'mark', label: 'Your pass mark', unit: 'percent', from: 1, to: 99 },
  { name: 'cases', label: 'Test cases', unit: 'count', from: 1, to: most, whole: true },
  { name: 'rate', label: 'True pass rate you hope for', unit: 'percent', from: 1, to: 99.9 },
];

const more: Field<Name>[] = [
  {
    name: 'fresh',
    label: 'Fresh cases, if the first result is unclear',
    unit: 'count',
    from: 1,
    to: most,
    whole: true,
    optional: true,
  },
  { name: 'passed', label: 'Cases that passed, once you know', unit: 'count', whole: true, to: most, optional: true },
];

const interval = (v: Sample) => (v.passed <= v.cases ? findInterval(v.passed, v.cases) : undefined);
// Missing numbers are no counts, and no loop may run over them.
const counts = (v: Sample) => (Number.isFinite(v.cases + v.mark) ? findCounts(v.cases, v.mark) : {});
// A chance of none is no small one: no count of passes can show the mark.
const odds = (rate: number, of: number, mark: number) =>
  (Number.isFinite(rate + of + mark) && findOdds(rate, of, mark)) || undefined;
const oddsOfTwo = (rate: number, v: Sample) =>
  (Number.isFinite(rate + v.cases + v.fresh + v.mark) && findOddsOfTwo(rate, [v.cases, v.fresh], v.mark)) || undefined;

const noCount = 'no count can show this mark';

const decide: Line<Name>[] = [
  {
    id: 'go',
    label: 'Must pass to go on',
    unit: 'count',
    words: 'The fewest passes for which the low end of the 95% interval (Wilson) reaches the mark.',
    of: (v) => counts(v).go,
    none: noCount,
  },
  {
    id: 'stop',
    label: 'At this many or fewer, stop',
    unit: 'count',
    words: 'The most passes for which the high end of the interval lies below the mark.',
    of: (v) => counts(v).stop,
    none: 'no count is low enough',
  },
  {
    id: 'fewest',
    label: 'Fewest cases that can show the mark',
    unit: 'count',
    words: '1.96² × mark ÷ (100 − mark), rounded up. All of them must pass.',
    of: (v) => findFewest(v.mark),
  },
];

const chance: Line<Name>[] = [
  {
    id: 'odds',
    label: 'Chance to pass at the rate you hope for',
    unit: 'chance',
    words: 'The binomial chance of at least so many passes, at the true rate you hope for.',
    of: (v) => odds(v.rate, v.cases, v.mark),
    none: noCount,
  },
  {
    id: 'lucky',
    label: 'Chance to pass at just the mark',
    unit: 'chance',
    words: 'The same chance at a true rate equal to the mark: a system that should not pass, and does by luck.',
    of: (v) => odds(v.mark, v.cases, v.mark),
    none: noCount,
  },
  {
    id: 'odds-of-two',
    label: 'Chance to pass with fresh cases',
    unit: 'chance',
    words: 'The chance to pass at once + the chance of an unclear result × the chance to pass on the fresh cases.',
    of: (v) => oddsOfTwo(v.rate, v),
    none: noCount,
  },
  {
    id: 'lucky-of-two',
    label: 'Chance to pass at just the mark, with fresh cases',
    unit: 'chance',
    words: 'The same chance at a true rate equal to the mark: what a second look adds to luck.',
    of: (v) => oddsOfTwo(v.mark, v),
    none: noCount,
  },
];

const sizes: Line<Name>[] = [50, 100, 200, 300, 500].map((size) => ({
  id: `odds-${size}`,
  label: `With ${size} cases`,
  unit: 'chance',
  words: `The chance to pass at the rate you hope for, with ${size} cases.`,
  of: (v) => odds(v.rate, size, v.mark),
  none: noCount,
}));

const seen: Line<Name>[] = [
  {
    id: 'low',
    label: 'Low end of the interval',
    unit: 'percent',
    words: 'The low end of the 95% interval for the true rate, by the Wilson method.',
    of: (v) => interval(v)?.low,
    none: 'more passed than there are',
  },
  {
    id: 'high',
    label: 'High end of the interval',
    unit: 'percent',
    words: 'The high end of the same interval.',
    of: (v) => interval(v)?.high,
    none: 'more passed than there are',
  },
];

const usual = { mark: 80, cases: 100, rate: 85, fresh: 200, passed: 86 };

const examples: Example<Name>[] = [
  {
    name: 'Close to the mark',
    shows: 'A system that is hoped to do 85% against a mark of 80%, tried on 100 cases.',
    values: usual,
  },
  {
    name: 'Far above the mark',
    shows: 'The same mark and cases, but the system is hoped to do 92%.',
    values: { ...usual, rate: 92, passed: 91 },
  },
  {
    name: 'A high mark',
    shows: 'A mark of 95% with 300 cases, for a system that is hoped to do 98%.',
    values: { mark: 95, cases: 300, rate: 98, fresh: 300, passed: 294 },
  },
];

function say(v: Sample): string {
  const { go } = findCounts(v.cases, v.mark);
  const { mark } = v;
  if (go === undefined)
    return `With ${sayCount(v.cases, 'case')}, no count of passes can show ${mark}%. It takes ${findFewest(mark)} or more, or a lower mark.`;
  const hoped = sayNumber(findOdds(v.rate, v.cases, mark), 'chance');
  return `Of ${sayCount(v.cases, 'case')}, ${go} must pass. A system that truly does ${v.rate}% gets there with a chance of ${hoped}.`;
}

/** How many cases a pass mark takes, and how often a good system clears it. */
export const sampleSize: Calculator<Name> = {
  slug: 'sample-size',
  title: 'Sample size and chance to pass',
  question: 'How many test cases do we need, and will a good system pass?',
  description:
    'Enter a pass mark, a number of test cases and the rate you hope for. See how many must pass, and the chance that a good system does.',
  lead: 'A mark counts as cleared when the whole 95% interval lies above it. This protects you from luck, and a system close to the mark will often miss it.',
  fields: [
    { title: 'Your trial', members: plan },
    { title: 'If you like', members: more },
  ],
  lines: [
    { title: 'The decision', members: decide },
    { title: 'The chance', members: chance },
    { title: 'The same mark with other numbers of cases', members: sizes },
    { title: 'What you saw', members: seen },
  ],
  examples,
  say,
  limits: [
    'The cases must be drawn at random from the work that the system will meet. Ten about one customer count for less than ten.',
    'Each case passes or fails. Grades and scores need another method.',
    'Nobody may have tuned the system on these cases. A mark that was cleared on known cases shows nothing.',
    'Rare and severe errors need tests of their own, since a pass rate hides them.',
  ],
  reads: [
    {
      to: '/guides/design-a-poc-that-can-fail/#chance-to-pass',
      title: 'A system just above the mark will often miss it',
      why: 'What to do about it, with a plan to fill in.',
    },
    {
      to: '/faq/#how-many-test-cases',
      title: 'How many test cases do we need?',
      why: 'The short answer, with its sources.',
    },
    {
      to: '/faq/#why-does-it-pass-once-and-fail-again',
      title: 'Why does it pass once and fail again?',
      why: 'What to do when one case gives two answers.',
    },
  ],
};
