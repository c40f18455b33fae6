import type { Answers } from './answers.ts';
import {
  type Facts,
  fits,
  type Leaf,
  type Model,
  type ModelQuestion,
  onlyVerdict,
  optionId,
  unknownDigit,
} from './model.ts';
import { keepWhatCounts, readFacts } from './replay.ts';

/** An answer that leaves something to fix. */
export interface Hole {
  question: string;
  option: string;
}

/** What the answers lead to. Texts for all of these stand in the flow. */
export interface Result {
  /** The verdict, or nothing while more than one is possible. */
  verdict?: string;
  /** The outcome and the rule that decided, where there is a verdict. */
  outcome?: string;
  rule?: string;
  /** Every verdict that is still possible. */
  possible: string[];
  /** What may honestly be said while it is open. */
  leaning?: string;
  firstToFix?: Hole;
  /** All holes, in the order in which they are fixed. */
  holes: Hole[];
  /** Questions of the path that are open: to find out, and never called holes. */
  unknowns: string[];
}

/** Replays the answers and applies the flow. The same answers always give the same result. */
export function resolve(model: Model, answers: Answers): Result {
  const asked: boolean[] = [];
  const facts = readFacts(model, answers);
  const leaf = keepWhatCounts(model, facts, asked);
  const { questions, verdicts } = model;
  const unknowns = questions
    .filter((question, place) => asked[place] && facts[place] === unknownDigit(question))
    .map(({ id }) => id);
  const only = onlyVerdict(leaf.verdicts);
  if (only === undefined) {
    const possible = verdicts.filter((_, place) => (leaf.verdicts >> place) & 1);
    const leaning = model.leanings.find(({ when }) => fits(when, facts));
    return { possible, ...(leaning ? { leaning: leaning.id } : {}), holes: [], unknowns };
  }
  const verdict = verdicts[only] as string;
  const rule = model.rules[leaf.rule] as Model['rules'][number];
  const outcome = model.outcomes[rule.outcome] as Model['outcomes'][number];
  const holes = listHoles(model, leaf, facts).map((place) => {
    const question = questions[place] as ModelQuestion;
    return { question: question.id, option: optionId(question, facts[place] as number) };
  });
  return {
    verdict,
    outcome: outcome.id,
    rule: rule.id,
    possible: [verdict],
    ...(holes[0] ? { firstToFix: holes[0] } : {}),
    holes,
    unknowns,
  };
}

/** The places of the questions with holes, in the order in which the outcome fixes them. */
export function listHoles({ outcomes, questions, rules }: Model, { rule }: Leaf, facts: Facts): number[] {
  const fixOrder = outcomes[rules[rule]?.outcome ?? -1]?.fixOrder ?? [];
  return fixOrder.filter((place) => ((questions[place] as ModelQuestion).holes >> (facts[place] as number)) & 1);
}
