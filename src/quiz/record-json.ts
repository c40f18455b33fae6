import { type Answers, answerTo, unknown } from '../decision/answers.ts';
import { decidingAnswers } from '../decision/deciding-answers.ts';
import { factsWorthFinding } from '../decision/facts-worth-finding.ts';
import { decodeAnswers, encodeAnswers } from '../decision/link.ts';
import { replay } from '../decision/replay.ts';
import { type Hole, type Result, resolve } from '../decision/resolve.ts';
import { whatWouldChange } from '../decision/what-would-change.ts';
import type { DecisionRecord } from '../schemas/decision-record.ts';
import type { QuizData } from './quiz-data.ts';
import { type FixWords, named, type Words } from './words.ts';

/** Where the schema of the record is published. A promise: records name it. */
export const recordSchemaAddress = '/schemas/decision-record-1.json';

/** What the answers do not say themselves. */
export interface RecordOccasion {
  /** Absolute address of the page with the quiz, without a fragment. */
  page: string;
  /** The day, as YYYY-MM-DD. */
  date: string;
  /** The day by which to look at the decision again, as YYYY-MM-DD. */
  reviewBy: string;
}

/** Writes answers and what they lead to as a decision record. What is no answer of this quiz is left out. */
export function buildRecord(data: QuizData, given: Answers, { page, date, reviewBy }: RecordOccasion): DecisionRecord {
  const { model, words } = data;
  const fragment = encodeAnswers(model, given);
  const { answers } = decodeAnswers(model, fragment);
  const result = resolve(model, answers);
  const outcome = result.outcome === undefined ? undefined : named(words.outcomes, result.outcome);
  const rule = result.rule === undefined ? undefined : named(words.rules, result.rule);
  const link = (to: string | undefined) => (to === undefined ? {} : { link: new URL(to, page).href });
  const fixes = result.holes.map((hole) => ({ hole, fix: fixOf(words, hole) }));
  const steps = fixes.map(({ hole: { question }, fix: { title, monday, to } }) => ({
    ...{ question, title, monday },
    ...link(to),
  }));
  const firstToFix = steps[0] ?? null;
  const cited = new Set([outcome, ...fixes.map(({ fix }) => fix)].flatMap((text) => text?.sources ?? []));
  return {
    $schema: new URL(recordSchemaAddress, page).href,
    format: 'prove-or-ship/decision-record',
    version: 1,
    date,
    reviewBy,
    link: new URL(fragment, page).href,
    questions: { id: data.flow, version: model.edition },
    answers: listAnswers(data, answers),
    recommendation: {
      decided: outcome !== undefined,
      id: result.verdict ?? null,
      outcome: outcome?.id ?? null,
      title: (outcome ?? words.undecided).title,
      monday: firstToFix?.monday ?? outcome?.monday ?? null,
      possible: result.possible.map((id) => ({ id, name: named(words.verdicts, id).name })),
      leaning: result.leaning === undefined ? null : named(words.leanings, result.leaning).text,
    },
    firstToFix,
    alsoToFix: steps.slice(1),
    toFindOut: listUnknowns(data, answers, result),
    because: decidingAnswers(model, answers) ?? [],
    rule: rule ? { id: rule.id, text: rule.says } : null,
    whatWouldChange: whatWouldChange(model, answers).map(({ to, actions }) => ({
      to,
      actions:
        actions?.map((id) => {
          const { text, if: condition, to: how } = named(words.actions, id);
          return { id, text, ...(condition === undefined ? {} : { if: condition }), ...link(how) };
        }) ?? null,
    })),
    restsOn: outcome?.restsOn ?? [],
    trial: outcome?.trial ?? null,
    sources: data.sources.filter(({ id }) => cited.has(id)),
  };
}

function listAnswers({ model, words }: QuizData, answers: Answers): DecisionRecord['answers'] {
  const { path, ignored } = replay(model, answers);
  const write = (question: string, counts: boolean) => {
    const { ask: asked, options, unknown: notKnown } = named(words.questions, question);
    const answer = answerTo(answers, question);
    const text = answer === unknown ? notKnown : answer && named(options, answer).label;
    return { question, asked, answer: answer ?? null, text: text ?? null, counts };
  };
  return [
    ...path.map(({ question }) => write(question, true)),
    ...ignored.map(({ question }) => write(question, false)),
  ];
}

function listUnknowns({ model, words }: QuizData, answers: Answers, { unknowns }: Result): DecisionRecord['toFindOut'] {
  const helpful = factsWorthFinding(model, answers).map(({ question }) => question);
  return [...new Set([...helpful, ...unknowns])].map((question) => ({
    question,
    text: named(words.questions, question).findOut,
  }));
}

function fixOf(words: Words, { question, option }: Hole): FixWords {
  const { fix } = named(named(words.questions, question).options, option);
  if (!fix) throw new Error(`\`${question}=${option}\` has no fix.`);
  return fix;
}
