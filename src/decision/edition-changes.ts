import type { FlowEdition } from '../schemas/flow-logic.ts';
import { unknown } from './answers.ts';

type Question = FlowEdition['questions'][number];

const mostNames = 3;

/** What may differ where all names are the same. */
const aspects: [words: string, read: (edition: FlowEdition) => unknown][] = [
  ['the rules', ({ rules }) => rules],
  ['the order', ({ verdicts, questions, outcomes }) => [verdicts, questions.map(listAnswers), outcomes.map(idOf)]],
  ['when a question is skipped', ({ questions }) => byId(questions, ({ skip }) => skip)],
  ['what leaves a hole', ({ questions }) => byId(questions, ({ options }) => byId(options, ({ fix }) => fix ?? false))],
  [
    'the order in which holes are fixed',
    ({ outcomes }) => byId(outcomes, ({ fixOrder, halfOrder }) => [fixOrder, halfOrder]),
  ],
  ['what the order of options means', ({ questions }) => byId(questions, ({ order }) => order)],
  ['what belongs to which part', ({ questions, second }) => [second, byId(questions, ({ part }) => part)]],
  ['what an outcome recommends', ({ outcomes }) => byId(outcomes, ({ verdict }) => verdict)],
];

/** What differs between two forms of one edition, in a few words; empty where nothing does. */
export function sayChanges(released: FlowEdition, present: FlowEdition): string {
  const gone = listMissing(released, present);
  const fresh = listMissing(present, released);
  // Rules and orders name what is renamed: naming them too would say one thing twice.
  if (gone.length + fresh.length > 0) return [...sayNames(gone, 'gone'), ...sayNames(fresh, 'new')].join(', ');
  return aspects
    .filter(([, read]) => spellOut(read(released)) !== spellOut(read(present)))
    .map(([words]) => words)
    .join(', ');
}

/** Data as one text, in which the order of fields makes no difference. */
export function spellOut(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** Names of one edition that another does not have. A question that is missing stands for its answers. */
function listMissing(from: FlowEdition, other: FlowEdition): string[] {
  const answers = from.questions.flatMap((question) => {
    const twin = other.questions.find(({ id }) => id === question.id);
    if (!twin) return [`\`${question.id}\``];
    const kept = listAnswers(twin);
    return listAnswers(question).flatMap((answer) => (kept.includes(answer) ? [] : [`\`${answer}\``]));
  });
  const missing = (list: { id: string }[], others: { id: string }[], what: string) =>
    list.flatMap(({ id }) => (others.some((item) => item.id === id) ? [] : [`the ${what} \`${id}\``]));
  return [
    ...answers,
    ...missing(from.outcomes, other.outcomes, 'outcome'),
    ...missing(from.verdicts, other.verdicts, 'verdict'),
  ];
}

const listAnswers = ({ id, options, unknown: offered }: Question): string[] =>
  [...options.map(idOf), ...(offered ? [unknown] : [])].map((option) => `${id}=${option}`);

function sayNames(names: string[], what: string): string[] {
  if (names.length === 0) return [];
  const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : '';
  return [`${names.slice(0, mostNames).join(', ')}${more} ${names.length === 1 ? 'is' : 'are'} ${what}`];
}

const idOf = ({ id }: { id: string }) => id;

const byId = <Item extends { id: string }>(list: Item[], read: (item: Item) => unknown) =>
  Object.fromEntries(list.map((item) => [item.id, read(item)]));
