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
  /** True where the holes count on condition: the verdict is open, and one of those still possible asks for the second part. */
  conditional?: true;
  firstToFix?: Hole;
  /** All holes, in the order in which they are fixed. */
  holes: Hole[];
  /** Questions of the path that are open: to find out, and never called holes; those of the second part as they are fixed. */
  unknowns: string[];
}

/** Replays the answers and applies the flow. The same answers always give the same result. */
export function resolve(model: Model, answers: Answers): Result {
  const asked: boolean[] = [];
  const facts = readFacts(model, answers);
  const leaf = keepWhatCounts(model, facts, asked);
  const { questions, verdicts } = model;
  const open = questions.flatMap((question, place) =>
    asked[place] && facts[place] === unknownDigit(question) ? [place] : [],
  );
  const holes = listHoles(model, leaf, facts).map((place) => {
    const question = questions[place] as ModelQuestion;
    return { question: question.id, option: optionId(question, facts[place] as number) };
  });
  const found = {
    ...(holes[0] ? { firstToFix: holes[0] } : {}),
    holes,
    unknowns: sortOpen(model, leaf, open).map((place) => (questions[place] as ModelQuestion).id),
  };
  const only = onlyVerdict(leaf.verdicts);
  if (only === undefined) {
    const possible = verdicts.filter((_, place) => (leaf.verdicts >> place) & 1);
    const leaning = model.leanings.find(({ when }) => fits(when, facts));
    const conditional = leaf.order < 0 ? {} : { conditional: true as const };
    return { possible, ...(leaning ? { leaning: leaning.id } : {}), ...conditional, ...found };
  }
  const verdict = verdicts[only] as string;
  const rule = model.rules[leaf.rule] as Model['rules'][number];
  const outcome = model.outcomes[rule.outcome] as Model['outcomes'][number];
  return { verdict, outcome: outcome.id, rule: rule.id, possible: [verdict], ...found };
}

/** The places of the questions with holes, in the order in which they are fixed: whole holes first, then half ones. */
export function listHoles({ outcomes }: Model, { order }: Leaf, facts: Facts): number[] {
  const holes: number[] = [];
  // A proof asks this in millions of states, so it is spelled out.
  for (const { question, digits } of outcomes[order]?.fixes ?? [])
    if ((digits >> (facts[question] as number)) & 1) holes.push(question);
  return holes;
}

/** Open questions: what the outcome does not fix in front, the others in the order of its whole holes. */
function sortOpen({ outcomes }: Model, { order }: Leaf, open: number[]): number[] {
  const fixes = (outcomes[order]?.fixes ?? []).map(({ question }) => question);
  return open.toSorted((one, other) => fixes.indexOf(one) - fixes.indexOf(other));
}
