import { type Answers, answerTo, unknown } from './answers.ts';
import { listImplied } from './implied-answers.ts';
import { decodeAnswers, encodeAnswers } from './link.ts';
import type { Model } from './model.ts';
import { resolve } from './resolve.ts';
import { makeConsistent, settle } from './settle.ts';

/** One member of a team: a name of their choice, or an empty one, and their answers. */
export interface Member {
  name: string;
  answers: Answers;
}

/** What a team says about one question. */
export interface Shared {
  question: string;
  /** Each option with the members who chose it, in the order of the options. */
  voices: { option: string; members: Member[] }[];
  /** Members who say that they do not know, or did not answer. */
  unsure: Member[];
  /** The option of everybody who knows, where they agree. */
  agreed?: string;
  /** Whether some way of settling a disagreement gives another verdict than another way, all else as agreed. */
  matters: boolean;
}

/** A team side by side. */
export interface TeamView {
  questions: Shared[];
  /** What all agree on; a disputed question is not answered. */
  agreed: Answers;
  /** The verdict that every way of settling the disagreements leads to, where there is one. */
  verdict?: string;
}

/** A name as links carry it: one line, at most 40 characters, and so short that twelve of them fit into a link. */
export function fitName(name: string): string {
  // Characters that turn the direction of writing would rearrange the sentences around a name.
  const line = name.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  let fit = '';
  for (const char of line) {
    if (fit.length + char.length > 40 || encodeURIComponent(fit + char).length > 100) break;
    fit += char;
  }
  return fit.trim();
}

/** Joins two teams. The same name with the same answers is one member, so order, grouping and repetition do not matter. */
export function mergeTeam(model: Model, ...teams: (readonly Member[])[]): Member[] {
  const keyed = teams.flat().map(({ name: given, answers }) => {
    const name = fitName(given);
    const link = encodeAnswers(model, answers);
    return [`${name}\n${link}`, { name, answers: decodeAnswers(model, link).answers }] as const;
  });
  return [...new Map([...keyed].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))).values()];
}

/** What a member says about each question: what follows from other answers counts before what was given. */
function readVoice(model: Model, answers: Answers): Answers {
  const implied = listImplied(model, answers).map(({ question, option }) => [question, option] as const);
  return { ...answers, ...Object.fromEntries(implied) };
}

/** Compares the members of a team question by question. What their answers imply counts as it does alone. */
export function compareTeam(model: Model, members: Member[]): TeamView {
  const says = new Map(members.map((member) => [member, readVoice(model, member.answers)]));
  const questions = model.questions.map(({ id, options }): Shared => {
    const who = (option: string) =>
      members.filter((member) => (answerTo(says.get(member) ?? {}, id) ?? unknown) === option);
    const voices = options
      .map((option) => ({ option, members: who(option) }))
      .filter(({ members: some }) => some.length > 0);
    const [only, another] = voices;
    return {
      question: id,
      voices,
      unsure: who(unknown),
      matters: false,
      ...(only && !another ? { agreed: only.option } : {}),
    };
  });
  const agreed = Object.fromEntries(
    questions.flatMap(({ question, agreed: option }) => (option ? [[question, option]] : [])),
  );
  // Only the first part can change the verdict.
  const disputed = questions.filter(({ voices }, place) => voices.length > 1 && model.questions[place]?.part === 1);
  const verdictsOf = (settled: Answers[]) =>
    new Set(
      settled.flatMap((answers) => {
        const way = makeConsistent(model, disputed, answers);
        return way ? [resolve(model, way).verdict] : [];
      }),
    );
  const verdicts = verdictsOf(settle(disputed, agreed));
  for (const shared of disputed) {
    const others = disputed.filter((other) => other !== shared);
    shared.matters = settle(others, agreed).some((rest) => verdictsOf(settle([shared], rest)).size > 1);
  }
  const [verdict] = verdicts;
  return { questions, agreed, ...(verdicts.size === 1 && verdict !== undefined ? { verdict } : {}) };
}
