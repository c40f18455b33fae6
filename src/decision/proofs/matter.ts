import type { Flow } from '../../schemas/flow.ts';
import { type Answers, unknown, withAnswer } from '../answers.ts';
import { compileFlow } from '../compile.ts';
import { factsWorthFinding } from '../facts-worth-finding.ts';
import type { Model } from '../model.ts';
import { replay } from '../replay.ts';
import { resolve } from '../resolve.ts';
import { type AnswerSet, choicesOf, listAnswerSets } from './reach.ts';
import type { Violation } from './violation.ts';

/** What a reader learns from a result. */
const learned = (model: Model, answers: Answers): string => {
  const { outcome, possible, leaning, firstToFix } = resolve(model, answers);
  const facts = factsWorthFinding(model, answers).map(({ question }) => question);
  return JSON.stringify([outcome, possible, leaning, firstToFix, facts]);
};

/** The same with the list of what is still open: two answers that never make a difference here are one answer. */
const seen = (model: Model, answers: Answers): string =>
  learned(model, answers) + resolve(model, answers).unknowns.join();

/** Any two answers to a question differ somewhere, and no question is asked once it can change nothing. */
export function* proveMatter(flow: Flow, model: Model = compileFlow(flow)): Generator<Violation> {
  const asked: { question: string; answers: Answers }[] = [];
  const sets = listAnswerSets(model, (question, answers) => asked.push({ question, answers }));
  if (!sets) return;
  for (const [place, question] of model.questions.entries()) {
    const choices = choicesOf(question);
    const bases =
      question.part === 2
        ? sets.map(({ answers }) => answers)
        : asked
            .filter((at) => at.question === question.id)
            .flatMap(({ answers }) => completeLater(model, place, answers));
    for (const [index, option] of choices.entries())
      for (const other of choices.slice(index + 1))
        if (
          !bases.some(
            (answers) =>
              seen(model, withAnswer(answers, question.id, option)) !==
              seen(model, withAnswer(answers, question.id, other)),
          )
        )
          yield {
            id: 'idle-option',
            path: ['questions', place, 'options', index],
            message: `it never makes a difference whether \`${question.id}\` is \`${option}\` or \`${other}\``,
          };
  }
  for (const { question, answers } of asked) {
    const place = model.questions.findIndex(({ id }) => id === question);
    const choices = choicesOf(model.questions[place] as Model['questions'][number]);
    const matters = completeLater(model, place, answers).some(
      (later) => new Set(choices.map((option) => learned(model, withAnswer(later, question, option)))).size > 1,
    );
    if (!matters)
      yield {
        id: 'needless-question',
        path: ['questions', place],
        message: `\`${question}\` is asked ${sayWhen(answers)}, where it changes nothing`,
      };
  }
  yield* findNeedlessSecond(model, sets);
}

/** Questions of the second part that are asked although no answer to them changes the result. */
function* findNeedlessSecond(model: Model, sets: AnswerSet[]): Generator<Violation> {
  for (const { answers } of sets)
    for (const { question, part } of replay(model, answers).path) {
      const place = model.questions.findIndex(({ id }) => id === question);
      const options = model.questions[place]?.options ?? [];
      if (
        part === 2 &&
        new Set(options.map((option) => learned(model, withAnswer(answers, question, option)))).size < 2
      )
        yield {
          id: 'needless-question',
          path: ['questions', place],
          message: `\`${question}\` is asked ${sayWhen(answers)}, where it changes nothing`,
        };
    }
}

/** The answers with everything that may follow a question in the first part. */
function completeLater({ questions }: Model, place: number, answers: Answers): Answers[] {
  const later = questions.slice(place + 1).filter(({ part }) => part === 1);
  return later.reduce(
    (sets, { id, options }) =>
      sets.flatMap((set) => [...options, unknown].map((option) => withAnswer(set, id, option))),
    [answers],
  );
}

/** After which answers, in words; at the very start there are none. */
function sayWhen(answers: Answers): string {
  const given = Object.entries(answers).map(([id, option]) => `\`${id}: ${option}\``);
  return given.length === 0 ? 'first of all' : `after ${given.join(', ')}`;
}
