import { type Answers, answerTo } from '../../decision/answers.ts';
import { decodeAnswers, encodeAnswers } from '../../decision/link.ts';
import type { Hole } from '../../decision/resolve.ts';
import { whatWouldChange } from '../../decision/what-would-change.ts';
import type { DecisionRecord } from '../../schemas/decision-record.ts';
import { listCitedWorks } from './cited-works.ts';
import { type AnswerText, describeResult, type ResultText } from './describe-result.ts';
import type { QuizData } from './quiz-data.ts';
import { type FixWords, named, type Words } from './words.ts';

/** Where the schema of the record is published. A promise: records name it. */
export const recordSchemaAddress = '/schemas/decision-record-1.json';

/** What the answers do not say themselves. */
export interface RecordOccasion {
  /** The reader's name for the idea, or an empty one. */
  about: string;
  /** Absolute address of the page with the quiz, without a fragment. */
  page: string;
  /** The day, as YYYY-MM-DD. */
  date: string;
  /** The day by which to look at the decision again, as YYYY-MM-DD. */
  reviewBy: string;
}

/** Writes answers and what they lead to as a decision record. What is no answer of this quiz is left out. */
export function buildRecord(
  data: QuizData,
  given: Answers,
  { about, page, date, reviewBy }: RecordOccasion,
): DecisionRecord {
  const { model, words } = data;
  const fragment = encodeAnswers(model, given);
  const { answers } = decodeAnswers(model, fragment);
  const text = describeResult(model, words, answers);
  const { result, first } = text;
  const link = (to: string | undefined) => (to === undefined ? {} : { link: new URL(to, page).href });
  // While it is open, the format has no place for what would only be fixed on condition.
  const fixes = result.conditional
    ? []
    : result.holes.map((hole) => ({ question: hole.question, fix: fixOf(words, hole) }));
  const steps = fixes.map(({ question, fix: { title, monday, to } }) => ({ question, title, monday, ...link(to) }));
  const rule = result.rule === undefined ? undefined : named(words.rules, result.rule);
  const toAnswer = (counts: boolean) => (one: AnswerText) => ({
    question: one.question,
    asked: one.ask,
    answer: answerTo(answers, one.question) ?? null,
    text: one.answer ?? null,
    counts,
  });
  return {
    $schema: new URL(recordSchemaAddress, page).href,
    format: 'prove-or-ship/decision-record',
    version: 1,
    about: about || null,
    date,
    reviewBy,
    link: new URL(fragment, page).href,
    questions: { id: data.flow, version: model.edition },
    answers: [...text.answers.map(toAnswer(true)), ...text.ignored.map(toAnswer(false))],
    recommendation: {
      decided: result.verdict !== undefined,
      id: result.verdict ?? null,
      outcome: result.outcome ?? null,
      title: text.title,
      possible: result.possible.map((id) => ({ id, name: named(words.verdicts, id).name })),
      leaning: text.leaning ?? null,
    },
    monday: first ? { title: first.title, text: first.text, ...link(first.to) } : null,
    firstToFix: steps[0] ?? null,
    alsoToFix: steps.slice(1),
    toFindOut: listUnknowns(words, text),
    because: text.why.map(({ question }) => question),
    rule: rule ? { id: rule.id, text: rule.says } : null,
    whatWouldChange: whatWouldChange(model, answers).map(({ to, actions }) => ({
      to,
      actions:
        actions?.map((id) => {
          const { text: what, if: condition, to: how } = named(words.actions, id);
          return { id, text: what, ...(condition === undefined ? {} : { if: condition }), ...link(how) };
        }) ?? null,
    })),
    restsOn: text.restsOn,
    trial: text.trial ?? null,
    sources: listCitedWorks(text, data.sources),
  };
}

/** Open facts in the order of the page; the one that the page makes the first thing to do stands there alone. */
function listUnknowns(words: Words, { result, worthFinding, alsoOpen }: ResultText): DecisionRecord['toFindOut'] {
  const helpful = worthFinding.map(({ question }) => question);
  const others = alsoOpen.map(({ question }) => question);
  const first = result.unknowns.filter((id) => !helpful.includes(id) && !others.includes(id));
  return [...helpful, ...first, ...others].map((question) => ({
    question,
    text: named(words.questions, question).findOut,
  }));
}

function fixOf(words: Words, { question, option }: Hole): FixWords {
  const { fix } = named(named(words.questions, question).options, option);
  if (!fix) throw new Error(`\`${question}=${option}\` leaves no hole.`);
  return fix;
}
