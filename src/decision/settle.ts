import { type Answers, answerTo, withAnswer } from './answers.ts';
import { listImplied } from './implied-answers.ts';
import type { Model } from './model.ts';

/** A question on which a team does not agree: the options that somebody chose. */
export interface Disputed {
  question: string;
  voices: { option: string }[];
}

/** All ways of settling disagreements, each with one of the options that were chosen. */
export function settle<One extends Disputed>(disputed: readonly One[], answers: Answers): Answers[] {
  const [shared, ...rest] = disputed;
  if (!shared) return [answers];
  return shared.voices.flatMap(({ option }) => settle(rest, { ...answers, [shared.question]: option }));
}

/**
 * A way of settling without contradiction. Where it settles a question against what another answer implies, that answer
 * is open again; where the other one is disputed too, some other way says so, and there is none here.
 */
export function makeConsistent(model: Model, disputed: readonly Disputed[], way: Answers): Answers | undefined {
  const isDisputed = (id: string) => disputed.some(({ question }) => question === id);
  const against = listImplied(model, way).filter(
    ({ question, option }) => isDisputed(question) && (answerTo(way, question) ?? option) !== option,
  );
  if (against.some(({ from }) => from.every(isDisputed))) return undefined;
  const doubtful = against.flatMap(({ from }) => from).filter((id) => !isDisputed(id));
  return doubtful.reduce((kept, id) => withAnswer(kept, id), way);
}
