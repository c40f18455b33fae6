import { shortAnswer } from './short-answer.ts';
import { named, type Words } from './words.ts';

/** What a tree says where it ends, and the tone it says it in. */
export interface EndWords {
  name: string;
  tone: string;
  /** The page of the outcome is found by it; nothing where it is not decided yet. */
  outcome?: string;
}

/** The end of a way: the short name of its outcome in the tone of what it recommends. */
export function sayEnd(words: Words, outcome: string | undefined): EndWords {
  if (outcome === undefined) return { name: 'Not decided yet', tone: 'open' };
  const { short, verdict } = named(words.outcomes, outcome);
  return { name: short, tone: named(words.verdicts, verdict).tone, outcome };
}

/** The words that the tree is drawn with. */
export const treeWords = (words: Words) => ({
  question: (id: string) => named(words.questions, id).short,
  option: (question: string, option: string) => shortAnswer(words, question, option),
  end: (outcome: string | undefined) => sayEnd(words, outcome),
});
