import { type Answers, withAnswer } from '../../../src/decision/answers.ts';
import { compileFlow } from '../../../src/decision/compile.ts';
import { choicesOf } from '../../../src/decision/proofs/reach.ts';
import { replay } from '../../../src/decision/replay.ts';
import { pickWords } from '../../../src/quiz/core/pick-words.ts';
import { flowFile } from '../decision/flows.ts';

const { flow: stage, editions } = flowFile('stage');
/** The stage quiz as a browser gets it, with every link kept. */
export const flow = stage;
/** Its first edition, as it was frozen. */
export const firstEdition = editions.find(({ edition }) => edition === 1) as (typeof editions)[number];
export const model = compileFlow(flow);
export const words = pickWords(flow, () => true);

/** Every set of answers that a reader can have given on the way through the first part, the unfinished ones included. */
export function listVisits(given: Answers = {}): Answers[] {
  const { next } = replay(model, given);
  const question = model.questions.find(({ id }) => id === next);
  if (!question || question.part === 2) return [given];
  return [given, ...choicesOf(question).flatMap((option) => listVisits(withAnswer(given, question.id, option)))];
}

/** The same answers, and each single answer to the second part besides, where it is asked. */
export function withSecondPart(answers: Answers): Answers[] {
  const second = replay(model, answers).path.filter(({ part }) => part === 2);
  return [
    answers,
    ...second.flatMap(({ question }) => {
      const found = model.questions.find(({ id }) => id === question);
      return found ? choicesOf(found).map((option) => withAnswer(answers, question, option)) : [];
    }),
    ...['first', 'last', 'unknown'].map((which) => answerAll(answers, which)),
  ];
}

/** All questions of the second part answered alike: the worst, the best, or not known. */
function answerAll(answers: Answers, which: string): Answers {
  const second = replay(model, answers).path.filter(({ part }) => part === 2);
  return second.reduce((all, { question }) => {
    const options = model.questions.find(({ id }) => id === question)?.options ?? [];
    const option = which === 'first' ? options[0] : which === 'last' ? options.at(-1) : 'unknown';
    return withAnswer(all, question, option);
  }, answers);
}

/** Every way to answer the whole second part, after the given answers to the first. */
export function withWholeSecondPart(answers: Answers): Answers[] {
  const { next } = replay(model, answers);
  const question = model.questions.find(({ id }) => id === next);
  if (!question) return [answers];
  return choicesOf(question).flatMap((option) => withWholeSecondPart(withAnswer(answers, question.id, option)));
}
