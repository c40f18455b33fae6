import type { Answers } from './answers.ts';
import { type Facts, fits, type Model, type ModelQuestion, optionId } from './model.ts';
import { keepWhatCounts, readFacts } from './replay.ts';

/** What is known about a question that is not asked, since it follows from other answers. */
export interface Implied {
  question: string;
  option: string;
  /** The questions whose answers it follows from. */
  from: string[];
}

/**
 * What the answers imply about questions that they make needless. A question may be needless for several reasons, and
 * what follows from one of them is true whichever comes first.
 */
export function listImplied(model: Model, answers: Answers): Implied[] {
  const asked: boolean[] = [];
  const facts = readFacts(model, answers);
  keepWhatCounts(model, facts, asked);
  return model.questions.flatMap((question, place) => {
    const row = asked[place] ? undefined : findImplication(question, facts);
    if (row?.as === undefined) return [];
    const from = row.when.map((one) => (model.questions[one.question] as ModelQuestion).id);
    return [{ question: question.id, option: optionId(question, row.as), from }];
  });
}

const findImplication = ({ skip }: ModelQuestion, facts: Facts) =>
  skip.find(({ when, as }) => as !== undefined && fits(when, facts));
