import { answerTo, unknown } from '../../../decision/answers.ts';
import type { Result } from '../../../decision/resolve.ts';
import type { Member, Shared, TeamView } from '../../../decision/team.ts';
import type { Dispute, TeamWays, Turn } from '../../../decision/team-ways.ts';
import { listWords } from '../../../text/list-words.ts';
import { shortAnswer } from '../short-answer.ts';
import { named } from '../words.ts';
import type { TeamWords } from './team-data.ts';
import { sayEnd } from './team-ends.ts';

/** One position in a disagreement, and where it would lead. */
export interface Position {
  says: string;
  who: string;
  leads?: string;
  tone: string;
}

/** A disagreement in words. */
export interface Topic {
  question: string;
  short: string;
  ask: string;
  changes: Dispute['changes'];
  positions: Position[];
  /** What hangs on it, where that is not plain from the positions. */
  note?: string;
  /** Who does not know. */
  unsure?: string;
  /** What would settle it. */
  bring: string;
}

/** Something that somebody does not know. */
export interface Fact {
  question: string;
  short: string;
  ask: string;
  /** Who does not know, and who could tell. */
  who: string;
  bring: string;
  /** Whether the recommendation waits for it. */
  decides: boolean;
}

/** What a member is called; where a question is named, with what their answer to it follows from. */
export type NameOf = (member: Member, question?: string) => string;

/** The questions that an answer of a member follows from, where it was not given. */
export type FollowsFrom = (member: Member, question: string) => string[];

const notes: Record<Exclude<Dispute['changes'], 'verdict'>, string> = {
  outcome: 'It can change which form the recommendation takes.',
  first: 'It can change what to fix first.',
  nothing: 'Nothing depends on it.',
};

/** The disagreements of a team in the order of the questions. */
export function listTopics(words: TeamWords, ways: TeamWays, nameOf: NameOf, followsFrom: FollowsFrom): Topic[] {
  const { asked, disputes, deciding } = ways;
  return disputes.map(({ question, turns, unsure, changes }) => {
    const { short, ask, findOut } = named(words.questions, question);
    const counts = asked.includes(question);
    const note = counts
      ? changes === 'verdict'
        ? undefined
        : (sayFollowing(words, ways, question, changes, followsFrom) ?? notes[changes])
      : 'However you settle the rest, this question does not count, so nothing depends on it.';
    const sure = unsure.filter(({ answers }) => answerTo(answers, question) === unknown);
    return {
      question,
      short,
      ask,
      changes,
      positions: turns.map((turn) => sayPosition(words, question, turn, changes, deciding, nameOf)),
      ...(note === undefined ? {} : { note }),
      ...(sure.length === 0 ? {} : { unsure: sayUnsure(sure.map((member) => nameOf(member))) }),
      bring: findOut,
    };
  });
}

/** That a disagreement is settled with another one, where an answer to that one follows from it. */
function sayFollowing(
  words: TeamWords,
  { disputes }: TeamWays,
  question: string,
  changes: Dispute['changes'],
  followsFrom: FollowsFrom,
): string | undefined {
  if (changes !== 'nothing') return undefined;
  const following = disputes.find(
    (other) =>
      other.changes !== 'nothing' &&
      other.turns.some(({ members }) => members.some((one) => followsFrom(one, other.question).includes(question))),
  );
  return following && `It hangs together with “${named(words.questions, following.question).short}”. Settle that one.`;
}

/** What to find out: first what the recommendation waits for, then the rest in the order of the questions. */
export function listFacts(words: TeamWords, view: TeamView, { asked, deciding }: TeamWays, nameOf: NameOf): Fact[] {
  const facts = view.questions.flatMap(({ question, voices, unsure }): Fact[] => {
    const sure = unsure.filter(({ answers }) => answerTo(answers, question) === unknown);
    const decides = deciding.includes(question) && voices.length === 0;
    if (voices.length > 1 || !asked.includes(question) || (sure.length === 0 && !decides)) return [];
    const { short, ask, findOut } = named(words.questions, question);
    const silent = unsure.length > sure.length;
    const unsureNames = sure.map((member) => nameOf(member));
    const who = sayWho(words, { question, voices, silent }, unsureNames, nameOf);
    return [{ question, short, ask, who, bring: findOut, decides }];
  });
  return [...facts.filter(({ decides }) => decides), ...facts.filter(({ decides }) => !decides)];
}

function sayWho(
  words: TeamWords,
  { question, voices: [voice], silent }: Pick<Shared, 'question' | 'voices'> & { silent: boolean },
  unsure: string[],
  nameOf: NameOf,
): string {
  if (voice) {
    const know = voice.members.map((member) => nameOf(member, question));
    return `${sayUnsure(unsure)} ${listWords(know)} said “${shortAnswer(words, question, voice.option)}”. Start from there.`;
  }
  if (!silent) return 'None of you knows.';
  return unsure.length === 0 ? 'Nobody has answered this.' : `${sayUnsure(unsure)} Nobody else has answered it.`;
}

const sayUnsure = (names: string[]) => `${listWords(names)} ${names.length === 1 ? 'does' : 'do'} not know.`;

function sayPosition(
  words: TeamWords,
  question: string,
  { option, members, results, example }: Turn,
  changes: Dispute['changes'],
  deciding: string[],
  nameOf: NameOf,
): Position {
  const leads =
    changes === 'verdict'
      ? sayLeads(words, results, deciding)
      : changes === 'nothing'
        ? undefined
        : sayExample(words, example, changes);
  const tones = new Set(results.map((result) => sayEnd(words, result).tone));
  // Where an answer does not settle the recommendation by itself, it looks as it does in the matrix.
  const own = named(named(words.questions, question).options, option).tone;
  const [tone = own] = tones.size === 1 && changes === 'verdict' ? tones : [];
  return {
    says: shortAnswer(words, question, option),
    who: listWords(members.map((member) => nameOf(member, question))),
    ...(leads === undefined ? {} : { leads }),
    tone,
  };
}

function sayLeads(words: TeamWords, results: Result[], deciding: string[]): string {
  const [only, another] = results;
  if (only?.verdict !== undefined && !another) return `Then: ${sayEnd(words, only).short}.`;
  const open = new Set(results.filter(({ verdict }) => verdict === undefined).flatMap(({ unknowns }) => unknowns));
  const shorts = deciding.filter((id) => open.has(id)).map((id) => `“${named(words.questions, id).short}”`);
  const verdicts = new Set(results.map(({ verdict }) => verdict));
  const names = [...verdicts].map((id) =>
    id === undefined
      ? `not decided yet${shorts.length === 0 ? '' : `, while ${listWords(shorts)} ${shorts.length === 1 ? 'is' : 'are'} open`}`
      : named(words.verdicts, id).name,
  );
  if (!another) return `Then: ${names[0]}.`;
  if (names.length === 1) return `Then: ${names[0]}. Which form depends on the other points.`;
  return `Then, depending on the other points: ${listWords(names, 'or')}.`;
}

function sayExample(words: TeamWords, example: Result, changes: 'outcome' | 'first'): string {
  if (changes === 'outcome') return `Then: ${sayEnd(words, example).short}.`;
  const hole = example.firstToFix;
  if (!hole) return 'Then: nothing known to fix here.';
  const { options } = named(words.questions, hole.question);
  return `${example.conditional ? 'If it comes to that, fix' : 'Fix'} first: ${named(options, hole.option).fix?.title ?? ''}.`;
}
