import { encodeAnswers } from '../../decision/link.ts';

/** What follows for the quiz from the conditions that are true for the reader. */
export interface Implied {
  /** The answers as a fragment of the address of the quiz; empty where there are none. */
  fragment: string;
  /** How many questions are answered. */
  answered: number;
  /** Whether the conditions answer a question in more than one way; the quiz asks it. */
  disputed: boolean;
}

/** Gathers the answers, each given as `question=option`. Conditions that contradict each other answer nothing. */
export function implyAnswers(edition: number, pairs: readonly string[]): Implied {
  const given = [...new Set(pairs)].map((pair) => pair.split('=') as [string, string]);
  const agreed = given.filter(([question]) => given.filter(([other]) => other === question).length === 1);
  const questions = agreed.map(([id, option]) => ({ id, options: [option], unknown: false }));
  return {
    fragment: agreed.length > 0 ? encodeAnswers({ edition, questions }, Object.fromEntries(agreed)) : '',
    answered: agreed.length,
    disputed: agreed.length < given.length,
  };
}
