import { type Answers, answerTo, withAnswer } from '../../decision/answers.ts';
import { decidingAnswers } from '../../decision/deciding-answers.ts';
import { factsWorthFinding } from '../../decision/facts-worth-finding.ts';
import type { Model } from '../../decision/model.ts';
import { replay, type Step } from '../../decision/replay.ts';
import { type Result, resolve } from '../../decision/resolve.ts';
import { whatWouldChange } from '../../decision/what-would-change.ts';
import { chooseNext, type NextLink } from './choose-next.ts';
import { describeCondition, type OnCondition } from './describe-condition.ts';
import { shortAnswer } from './short-answer.ts';
import { type Task, toTask } from './task.ts';
import { named, type Words } from './words.ts';

/** A given answer in the words of lists. */
export interface AnswerText {
  question: string;
  short: string;
  ask: string;
  /** Nothing where the question was not answered. */
  answer?: string;
}

/** An open fact and how to find it out. */
export interface OpenFact {
  question: string;
  short: string;
  ask: string;
  findOut: string;
}

/** A way to another recommendation. */
export interface WayText {
  /** Name of the recommendation it leads to. */
  to: string;
  /** Nothing where there is no way; `none` says so. */
  actions?: { text: string; if?: string; title: string; to?: string }[];
  none: string;
}

/** Everything a result says, in the order of importance, as plain text. */
export interface ResultText {
  result: Result;
  /** The recommendation as a noun, and its tone where it is decided. */
  name: string;
  tone?: string;
  title: string;
  text: string;
  leaning?: string;
  /** The one thing to do first; nothing while it is not decided. */
  first?: Task;
  /**
   * Where the first thing comes from: a hole; else, on the side with a second part, that part not begun, a fact that is
   * open in it, or nothing known that blocks; else the outcome as it is.
   */
  state: 'undecided' | 'hole' | 'not-looked' | 'open' | 'clear' | 'plain';
  /** The fewest answers that lead here whatever the others are. */
  why: AnswerText[];
  ways: WayText[];
  restsOn: string[];
  trial?: { timeBox: string; passMark: string; stop: string };
  /** How long it takes and what that depends on, where it is no trial. */
  timeBox?: string;
  /** Where the recommendation takes a side on which sources differ, or which nobody has measured. */
  side?: { text: string; to: string };
  /** What to find out first, while it is not decided. */
  worthFinding: OpenFact[];
  /** Where finding these out would lead: the answers in their order, and the recommendation or that it is still open. */
  leadsTo: { answers: string[]; name: string }[];
  /** What would hold up a recommendation that is only possible; its holes count on that condition. */
  onCondition?: OnCondition;
  /** All other open facts. */
  alsoOpen: OpenFact[];
  /** What has to happen in the same week, where the first thing does not say it. */
  meanwhile?: string;
  /** Questions of the second part that were not answered, not even with *don't know*. */
  left: string[];
  /** What comes after the first thing. */
  later: Task[];
  answers: AnswerText[];
  /** Answers in the link that do not count, and what follows from the others in their place. */
  ignored: (AnswerText & { instead?: string })[];
  /** Where to go from here, the most helpful first. */
  next: NextLink[];
  /** Ids of the works that the recommendation and its limits rest on. */
  sources: string[];
}

/** Tells the result of answers in the words of the flow. */
export function describeResult(model: Model, words: Words, answers: Answers): ResultText {
  const result = resolve(model, answers);
  const { path, ignored } = replay(model, answers);
  const outcome = result.outcome === undefined ? undefined : named(words.outcomes, result.outcome);
  const verdict = words.verdicts.find(({ id }) => id === result.verdict);
  const worthFinding = factsWorthFinding(model, answers).map(({ question }) => question);
  const tasks = result.holes.map((hole) => toTask(words, hole));
  const { unknowns } = result;
  const state = outcome ? findState(path, tasks.length, unknowns.length) : 'undecided';
  const first = findFirst(words, state, tasks[0], unknowns[0], {
    title: outcome?.short ?? '',
    text: outcome?.monday ?? '',
  });
  return {
    result,
    name: verdict?.name ?? 'Not decided yet',
    ...(verdict ? { tone: verdict.tone } : {}),
    title: outcome?.title ?? words.undecided.title,
    text: outcome?.text ?? words.undecided.text,
    ...(result.leaning ? { leaning: named(words.leanings, result.leaning).text } : {}),
    ...(first ? { first } : {}),
    state,
    why: (decidingAnswers(model, answers) ?? []).map((question) =>
      toAnswer(words, question, answerTo(answers, question)),
    ),
    ways: whatWouldChange(model, answers).map(({ to, actions }) => toWay(words, result.verdict ?? '', to, actions)),
    restsOn: outcome?.restsOn ?? [],
    ...(outcome?.trial ? { trial: outcome.trial } : {}),
    ...(outcome?.timeBox ? { timeBox: outcome.timeBox } : {}),
    ...(outcome?.side ? { side: outcome.side } : {}),
    worthFinding: worthFinding.map((id) => toOpenFact(words, id)),
    leadsTo: findWays(model, words, answers, worthFinding),
    ...(result.conditional ? { onCondition: describeCondition(model, words, result, path, tasks[0]) } : {}),
    alsoOpen: unknowns
      .filter((id) => !worthFinding.includes(id) && !(state === 'open' && id === unknowns[0]))
      .map((id) => toOpenFact(words, id)),
    ...(outcome?.meanwhile && state !== 'not-looked' && state !== 'plain' ? { meanwhile: outcome.meanwhile } : {}),
    left: path.flatMap(({ question, part, option }) => (part === 2 && option === undefined ? [question] : [])),
    later: tasks.slice(1),
    answers: path.map(({ question, option }) => toAnswer(words, question, option)),
    ignored: ignored.map(({ question, option, instead }) => ({
      ...toAnswer(words, question, option),
      ...(instead === undefined ? {} : { instead: shortAnswer(words, question, instead) }),
    })),
    next: chooseNext(words, { path, result, toFindOut: state === 'open' ? unknowns.slice(0, 1) : worthFinding }),
    sources: outcome?.sources ?? [],
  };
}

function findState(path: Step[], holes: number, unknowns: number): ResultText['state'] {
  const second = path.filter(({ part }) => part === 2);
  if (holes > 0) return 'hole';
  if (second.length === 0) return 'plain';
  if (second.every(({ option }) => option === undefined)) return 'not-looked';
  return unknowns > 0 ? 'open' : 'clear';
}

function findFirst(
  words: Words,
  state: ResultText['state'],
  hole: Task | undefined,
  open: string | undefined,
  monday: Task,
): Task | undefined {
  if (state === 'undecided') return undefined;
  if (state === 'hole') return hole;
  if (state === 'clear' && words.clear) return words.clear;
  if (state !== 'open' || open === undefined) return monday;
  const { short, findOut } = named(words.questions, open);
  return { title: `Find out: ${short.toLowerCase()}`, text: findOut, question: open };
}

function toOpenFact(words: Words, id: string): OpenFact {
  const { short, ask, findOut } = named(words.questions, id);
  return { question: id, short, ask, findOut };
}

/** Follows the answers to the facts one after the other, as far as is needed to know where they lead. */
function findWays(model: Model, words: Words, answers: Answers, [fact, ...rest]: string[]): ResultText['leadsTo'] {
  if (fact === undefined) return [];
  const { options } = named(words.questions, fact);
  return options.flatMap(({ id, short }) => {
    const given = withAnswer(answers, fact, id);
    const { verdict, possible } = resolve(model, given);
    // An answer that contradicts the others leads nowhere.
    if (possible.length === 0) return [];
    if (verdict !== undefined) return [{ answers: [short], name: named(words.verdicts, verdict).name }];
    const further = findWays(model, words, given, rest);
    const names = new Set(further.map(({ name }) => name));
    if (names.size < 2) return [{ answers: [short], name: [...names][0] ?? 'Still open' }];
    return further.map((way) => ({ ...way, answers: [short, ...way.answers] }));
  });
}

function toAnswer(words: Words, question: string, option: string | undefined): AnswerText {
  const { short, ask } = named(words.questions, question);
  return { question, short, ask, ...(option === undefined ? {} : { answer: shortAnswer(words, question, option) }) };
}

function toWay(words: Words, from: string, to: string, actions: string[] | null): WayText {
  const advice = words.advice.find((row) => row.from === from && row.to === to);
  return {
    to: named(words.verdicts, to).name,
    none: advice?.none ?? '',
    ...(actions
      ? {
          actions: actions.map((id) => {
            const { text, if: given, title, to: address } = named(words.actions, id);
            return { text, title, ...(given ? { if: given } : {}), ...(address ? { to: address } : {}) };
          }),
        }
      : {}),
  };
}
