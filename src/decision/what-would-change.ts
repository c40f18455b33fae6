import type { Answers } from './answers.ts';
import { chooseSubsets } from './choose-subsets.ts';
import { type Facts, type Model, onlyVerdict } from './model.ts';
import { keepWhatCounts, readFacts } from './replay.ts';

/** A way from the verdict to another one. */
export interface Way {
  to: string;
  /** Ids of the fewest actions that lead there, or null: nothing you can change flips this. */
  actions: string[] | null;
}

/** The shortest ways to other verdicts that the flow gives advice on; among ways of one length the first actions of the flow. */
export function whatWouldChange(model: Model, answers: Answers): Way[] {
  const facts = readFacts(model, answers);
  const only = onlyVerdict(keepWhatCounts(model, facts).verdicts);
  return model.advice
    .filter(({ from }) => from === only)
    .map(({ to }) => {
      for (const chosen of chooseSubsets(model.actions)) {
        const changed = chosen.reduce(act, facts);
        if (keepWhatCounts(model, [...changed]).verdicts === 1 << to)
          return { to: model.verdicts[to] as string, actions: chosen.map(({ id }) => id) };
      }
      return { to: model.verdicts[to] as string, actions: null };
    });
}

/** The facts after an action has worked. */
export function act(facts: Facts, { sets }: Model['actions'][number]): Facts {
  const changed = [...facts];
  for (const [question, digit] of sets) changed[question] = digit;
  return changed;
}
