import type { Answers } from '../../../decision/answers.ts';
import { type Model, optionId } from '../../../decision/model.ts';
import { resolve } from '../../../decision/resolve.ts';

/**
 * The verdict that each answer to a question of the first part speaks for, taken alone: the one that it leads to more
 * often than the other answers do, over every way to answer the rest. In the order of the options, by question.
 */
export function listTendencies(model: Model): Map<string, string[]> {
  const first = model.questions.filter(({ part }) => part === 1);
  const ways = first.reduce<Answers[]>(
    (some, question) =>
      some.flatMap((answers) => question.options.map((option) => ({ ...answers, [question.id]: option }))),
    [{}],
  );
  const ends = ways.map((answers) => ({ answers, verdict: resolve(model, answers).verdict }));
  const share = (among: typeof ends, verdict: string) =>
    among.filter((end) => end.verdict === verdict).length / among.length;
  return new Map(
    first.map((question) => [
      question.id,
      question.options.map((_, place) => {
        const option = optionId(question, place);
        const having = ends.filter(({ answers }) => answers[question.id] === option);
        const gain = (verdict: string) => share(having, verdict) - share(ends, verdict);
        return model.verdicts.reduce((best, verdict) => (gain(verdict) > gain(best) ? verdict : best));
      }),
    ]),
  );
}
