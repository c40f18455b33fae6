import { type Answers, withAnswer } from './answers.ts';
import type { Model } from './model.ts';
import { replay } from './replay.ts';

/** Where a question stands in its part, counted from one, and the fewest and most questions that the part can have from there. */
export interface Place {
  part: 1 | 2;
  place: number;
  least: number;
  most: number;
}

/** Counts the questions of a part, with the answers before the given question fixed and all others open. */
export function countQuestions(model: Model, answers: Answers, question: string): Place {
  const { path } = replay(model, answers);
  const found = path.findIndex((step) => step.question === question);
  const { part } = path[found] ?? { part: 1 };
  const fixed: Answers = Object.fromEntries(
    path.slice(0, found).map(({ question: id }) => [id, answers[id] as string]),
  );
  const inPart = (steps: { part: number }[]) => steps.filter((step) => step.part === part).length;
  const lengths = (given: Answers): number[] => {
    const next = replay(model, given);
    const asked = model.questions.find(({ id }) => id === next.next);
    // The second part asks the same whatever is answered in it.
    if (!asked || asked.part !== part || part === 2) return [inPart(next.path)];
    return [...asked.options, ...(asked.unknown ? ['unknown'] : [])].flatMap((option) =>
      lengths(withAnswer(given, asked.id, option)),
    );
  };
  const totals = lengths(fixed);
  return { part, place: inPart(path.slice(0, found)) + 1, least: Math.min(...totals), most: Math.max(...totals) };
}
