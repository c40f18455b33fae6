import type { Answers } from './answers.ts';
import { chooseSubsets } from './choose-subsets.ts';
import { walkDiagram } from './diagram.ts';
import { type Facts, type Model, onlyVerdict, unknownDigit } from './model.ts';
import { keepWhatCounts, readFacts } from './replay.ts';

/** A fact worth finding out, and where each answer to it alone would lead. */
export interface Find {
  question: string;
  leadsTo: { option: string; possible: string[] }[];
}

/**
 * The facts most worth finding out while it is not decided: the one or two whose answers leave the fewest undecided
 * completions; a second one only if it helps; ties by question order.
 */
export function factsWorthFinding(model: Model, answers: Answers): Find[] {
  const facts = readFacts(model, answers);
  if (onlyVerdict(keepWhatCounts(model, facts).verdicts) !== undefined) return [];
  const open = model.questions.flatMap((question, place) =>
    question.part === 1 && facts[place] === unknownDigit(question) ? [place] : [],
  );
  let best: number[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  for (const pair of chooseSubsets(open)) {
    if (pair.length > 2) break;
    const left = countUndecided(model, facts, pair, open);
    if (left < fewest) [best, fewest] = [pair, left];
  }
  return best.map((place) => {
    const { id, options } = model.questions[place] as Model['questions'][number];
    const leadsTo = options.flatMap((option, digit) => {
      const { verdicts } = walkDiagram(model.diagram, facts.with(place, digit));
      return verdicts === 0 ? [] : [{ option, possible: model.verdicts.filter((_, bit) => (verdicts >> bit) & 1) }];
    });
    return { question: id, leadsTo };
  });
}

/** How many completions of all open facts stay undecided once the chosen ones are known. */
function countUndecided(model: Model, facts: Facts, chosen: number[], open: number[]): number {
  const [place, ...others] = chosen;
  const size = (at: number) => (model.questions[at] as Model['questions'][number]).options.length;
  if (place === undefined) {
    const undecided = onlyVerdict(walkDiagram(model.diagram, facts).verdicts) === undefined;
    const contradicts = walkDiagram(model.diagram, facts).verdicts === 0;
    return undecided && !contradicts ? open.reduce((product, at) => product * size(at), 1) : 0;
  }
  const rest = open.filter((at) => at !== place);
  let left = 0;
  for (let digit = 0; digit < size(place); digit++)
    left += countUndecided(model, facts.with(place, digit), others, rest);
  return left;
}
