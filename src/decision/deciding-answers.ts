import type { Answers } from './answers.ts';
import { chooseSubsets } from './choose-subsets.ts';
import { walkDiagram } from './diagram.ts';
import { type Facts, type Model, onlyVerdict, unknownDigit } from './model.ts';
import { keepWhatCounts, readFacts } from './replay.ts';

/**
 * The smallest set of given answers that forces the verdict whatever the others are; ties by question order.
 * Nothing while it is not decided: then the open facts say why.
 */
export function decidingAnswers(model: Model, answers: Answers): string[] | undefined {
  const asked: boolean[] = [];
  const facts = readFacts(model, answers);
  const { verdicts } = keepWhatCounts(model, facts, asked);
  if (onlyVerdict(verdicts) === undefined) return undefined;
  const { questions } = model;
  const given = questions.flatMap((question, place) =>
    question.part === 1 && asked[place] && facts[place] !== unknownDigit(question) ? [place] : [],
  );
  for (const subset of chooseSubsets(given)) {
    const kept: Facts = questions.map((question, place) =>
      subset.includes(place) ? (facts[place] as number) : unknownDigit(question),
    );
    if (walkDiagram(model.diagram, kept).verdicts === verdicts)
      return subset.map((place) => (questions[place] as Model['questions'][number]).id);
  }
  return undefined;
}
