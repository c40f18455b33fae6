import type { Flow } from '../../schemas/flow.ts';
import { type Answers, unknown, withAnswer } from '../answers.ts';
import { compileFlow } from '../compile.ts';
import type { Model } from '../model.ts';
import { replay } from '../replay.ts';
import { type Result, resolve } from '../resolve.ts';
import { whatWouldChange } from '../what-would-change.ts';
import type { Violation } from './violation.ts';

/** One way to answer all that is asked in the first part. */
export interface AnswerSet {
  answers: Answers;
  result: Result;
}

/** All answers that can be given to a question. */
export const choicesOf = ({ options, unknown: offered }: Model['questions'][number]): string[] =>
  offered ? [...options, unknown] : options;

/**
 * Every way a reader can answer the first part, with its result; nothing when some path never ends.
 * `visit` sees each question as it is asked.
 */
export function listAnswerSets(
  model: Model,
  visit?: (question: string, answers: Answers) => void,
): AnswerSet[] | undefined {
  let ends = true;
  const walk = (answers: Answers, left: number): AnswerSet[] => {
    const { next } = replay(model, answers);
    const question = model.questions.find(({ id }) => id === next);
    if (!question || question.part === 2) return [{ answers, result: resolve(model, answers) }];
    if (left === 0) ends = false;
    if (!ends) return [];
    visit?.(question.id, answers);
    return choicesOf(question).flatMap((option) => walk(withAnswer(answers, question.id, option), left - 1));
  };
  const sets = walk({}, model.questions.length);
  return ends ? sets : undefined;
}

/** Every rule, outcome, hole and action is reached by some reader, and every path ends. */
export function* proveReach(flow: Flow, model: Model = compileFlow(flow)): Generator<Violation> {
  const sets = listAnswerSets(model);
  if (!sets) {
    yield { id: 'dead-end', path: ['questions'], message: 'a question is asked again after it was answered' };
    return;
  }
  const rules = new Set(sets.map(({ result }) => result.rule));
  for (const [place, { id }] of flow.rules.entries())
    if (!rules.has(id))
      yield { id: 'dead-rule', path: ['rules', place], message: `no reader reaches the row \`${id}\`` };
  const outcomes = new Set(sets.map(({ result }) => result.outcome));
  for (const [place, { id }] of flow.outcomes.entries())
    if (!outcomes.has(id))
      yield { id: 'dead-outcome', path: ['outcomes', place], message: `no reader reaches the outcome \`${id}\`` };
  const used = new Set(
    sets.flatMap(({ answers }) => whatWouldChange(model, answers).flatMap(({ actions }) => actions ?? [])),
  );
  for (const [place, { id }] of flow.actions.entries())
    if (!used.has(id))
      yield { id: 'dead-action', path: ['actions', place], message: `the action \`${id}\` is never proposed` };
  for (const [place, question] of flow.questions.entries())
    for (const [index, option] of question.options.entries()) {
      if (!option.fix) continue;
      const reached = sets.some(({ answers }) => {
        const { firstToFix } = resolve(
          model,
          question.part === 1 ? answers : withAnswer(answers, question.id, option.id),
        );
        return firstToFix?.question === question.id && firstToFix.option === option.id;
      });
      if (!reached)
        yield {
          id: 'dead-hole',
          path: ['questions', place, 'options', index, 'fix'],
          message: `\`${question.id}=${option.id}\` is never the first to fix`,
        };
    }
}
