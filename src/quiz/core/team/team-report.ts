import { type Answers, answerTo, unknown } from '../../../decision/answers.ts';
import { listImplied } from '../../../decision/implied-answers.ts';
import { encodeAnswers } from '../../../decision/link.ts';
import type { Model } from '../../../decision/model.ts';
import { resolve } from '../../../decision/resolve.ts';
import { compareTeam, type Member, mergeTeam, type Shared, type TeamView } from '../../../decision/team.ts';
import { followWays, type TeamWays } from '../../../decision/team-ways.ts';
import { listWords } from '../../../text/list-words.ts';
import { shortAnswer } from '../short-answer.ts';
import { named } from '../words.ts';
import { countMoved } from './count-moved.ts';
import { sayMoved } from './say-moved.ts';
import { sayOrder } from './say-order.ts';
import type { TeamData, Tone } from './team-data.ts';
import { type End, sayEnd } from './team-ends.ts';
import { type Joint, sayJoint } from './team-joint.ts';
import { nameMembers } from './team-names.ts';
import type { State } from './team-states.ts';
import { type Fact, listFacts, listTopics, type NameOf, type Topic } from './team-topics.ts';

/** How somebody speaks about a question, who says most first. */
export const cellKinds = ['said', 'implied', 'unsure', 'silent'] as const;

/** What one person said about a question, in a few words. */
export interface Cell {
  text: string;
  kind: (typeof cellKinds)[number];
  /** Which way the answer speaks, taken alone, where there is one. */
  tone?: Tone;
}

/** A question and what everybody said about it. */
export interface QuestionRow {
  short: string;
  cells: Cell[];
  state: State;
}

/** The comparison of a team in words, in the order in which it is told. */
export interface TeamReport extends Joint {
  people: string[];
  /** Disagreements that could change the recommendation, and what waits for what. */
  talk: Topic[];
  order: string;
  /** Disagreements that change only its form, or what to fix first. */
  settle: Topic[];
  /** Disagreements that change nothing of this. */
  leave: Topic[];
  facts: Fact[];
  /** Questions that count and that nobody answered. */
  unanswered: string[];
  rows: QuestionRow[];
  /** What single disagreements decide for each person alone, in sentences. */
  moves: string[];
  /** Questions that everybody answered in the same way. */
  agreed: string[];
  /** What each person got alone, with the fragment of their result. */
  own: (End & { person: string; fragment: string })[];
}

/** Compares a team and says what came out. The order of the members makes no difference. */
export function reportTeam(data: TeamData, team: readonly Member[]): TeamReport {
  const { model, words } = data;
  const members = mergeTeam(model, team);
  const people = nameMembers(members);
  const view = compareTeam(model, members);
  const ways = followWays(model, view);
  const nameOf: NameOf = (member, question) => {
    const name = people[members.indexOf(member)] ?? '';
    const basis = question && sayBasis(data, member.answers, question);
    return basis ? `${name} (${basis})` : name;
  };
  const topics = listTopics(words, ways, nameOf, ({ answers }, id) => findImplied(model, answers, id)?.from ?? []);
  const facts = listFacts(words, view, ways, nameOf);
  const own = members.map(({ answers }) => resolve(model, answers));
  const unanswered = listUnanswered(view, ways, facts);
  const rows = view.questions.map(
    (shared): QuestionRow => ({
      short: named(words.questions, shared.question).short,
      cells: members.map(({ answers }) => sayCell(data, shared.question, answers)),
      state: sayState(model, shared, ways, facts, members.length),
    }),
  );
  return {
    ...sayJoint(words, view, ways, own),
    people,
    talk: topics.filter(({ changes }) => changes === 'verdict'),
    order: sayOrder(ways),
    settle: topics.filter(({ changes }) => changes === 'outcome' || changes === 'first'),
    leave: topics.filter(({ changes }) => changes === 'nothing'),
    facts,
    unanswered: unanswered.map((id) => named(words.questions, id).short),
    rows,
    moves: sayMoved(
      view.questions
        .filter(({ voices }) => voices.length > 1)
        .map((shared) => ({
          short: named(words.questions, shared.question).short,
          count: countMoved(model, members, shared),
        })),
      members.length,
    ),
    agreed: rows.filter((row) => row.state === 'Agreed').map(({ short }) => short),
    own: members.map(({ answers }, place) => ({
      ...sayEnd(words, own[place] ?? resolve(model, answers)),
      person: people[place] ?? '',
      fragment: encodeAnswers(model, answers),
    })),
  };
}

function sayCell(data: TeamData, question: string, answers: Answers): Cell {
  const { model, words } = data;
  const implied = findImplied(model, answers, question);
  if (implied) {
    const basis = sayBasis(data, answers, question);
    return {
      text: `${shortAnswer(words, question, implied.option)} (${basis})`,
      kind: 'implied',
      tone: toneOf(words, question, implied.option),
    };
  }
  const option = answerTo(answers, question);
  if (option === undefined) return { text: 'Not answered', kind: 'silent' };
  const text = shortAnswer(words, question, option);
  return option === unknown ? { text, kind: 'unsure' } : { text, kind: 'said', tone: toneOf(words, question, option) };
}

const toneOf = ({ questions }: TeamData['words'], question: string, option: string) =>
  named(named(questions, question).options, option).tone;

/** The answers that an answer to a question follows from; nothing where it was given. */
function sayBasis({ model, words }: TeamData, answers: Answers, question: string): string | undefined {
  const implied = findImplied(model, answers, question);
  if (!implied) return undefined;
  const from = implied.from.map((id) => `“${shortAnswer(words, id, answerTo(answers, id) ?? unknown)}”`);
  return `follows from ${listWords(from)}`;
}

const findImplied = (model: Model, answers: Answers, id: string) =>
  listImplied(model, answers).find(({ question }) => question === id);

/** Questions that count, that nobody answered, and that nobody said they do not know. */
function listUnanswered(view: TeamView, { asked }: TeamWays, facts: Fact[]): string[] {
  return view.questions
    .filter(({ question, voices }) => voices.length === 0 && asked.includes(question))
    .map(({ question }) => question)
    .filter((id) => !facts.some(({ question }) => question === id));
}

function sayState(
  model: Model,
  { question, voices }: Shared,
  { asked, disputes }: TeamWays,
  facts: Fact[],
  count: number,
): State {
  const dispute = disputes.find((one) => one.question === question);
  if (dispute)
    return dispute.changes === 'verdict' ? 'Talk first' : dispute.changes === 'nothing' ? 'Can wait' : 'Settle';
  if (facts.some((fact) => fact.question === question)) return 'Find out';
  const [voice] = voices;
  const isGiven = voice?.members.some(({ answers }) => !findImplied(model, answers, question));
  if (isGiven && voice?.members.length === count) return 'Agreed';
  if (!asked.includes(question)) return 'Not needed';
  return voice ? 'No contradiction' : 'Nobody answered';
}
