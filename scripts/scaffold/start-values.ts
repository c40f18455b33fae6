import type { Wish } from './read-request.ts';

/** Questions and criteria that fit most comparisons. An author replaces those that do not. */
const comparison = {
  label: 'Decision-stage comparison',
  answers: [
    { id: 'question-to-answer', ask: 'Which question does it answer?', decides: true },
    { id: 'result-in-hand', ask: 'What do you have at the end?', decides: true },
    { id: 'time-needed', ask: 'How long does it take?', decides: true },
    { id: 'cost-drivers', ask: 'What drives the cost?', decides: true },
    { id: 'biggest-risk', ask: 'What is the biggest risk?', decides: true },
  ],
  rows: [
    { id: 'what-you-pay-for', criterion: 'What you pay for' },
    { id: 'who-decides', criterion: 'Who decides' },
    { id: 'what-you-must-bring', criterion: 'What your people must bring' },
    { id: 'first-useful-result', criterion: 'First useful result' },
    { id: 'how-quality-is-judged', criterion: 'How quality is judged' },
    { id: 'when-it-breaks', criterion: 'When it breaks in live use' },
  ],
};

/** Ids of the two sides: the name of a comparison has them, as in `tea-vs-coffee`. */
export function nameSides(slug: string): [string, string] {
  const [one, other, ...more] = slug.split('-vs-');
  const fits = [one, other].every((id) => id !== undefined && /^[a-z]/.test(id));
  return one && other && fits && one !== other && more.length === 0 ? [one, other] : ['first', 'second'];
}

/** A mark of a chart has a value or a range; the value is the simpler of the two. */
const sections = [{ chart: { marks: [{ at: 0 }, { at: 100 }] } }];

/** What a new entry has from the start. */
export function startValues(
  { kind, wanted }: Pick<Wish, 'kind' | 'wanted'>,
  sides: readonly [string, string],
): unknown {
  if (kind === 'comparison') return { ...comparison, sides: sides.map((id) => ({ id })) };
  return wanted.has('chart') && (kind === 'guide' || kind === 'rescue') ? { sections } : undefined;
}
