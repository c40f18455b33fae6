import type { AnswerText } from './describe-result.ts';

/** What the deciding answers do. */
export const leadHere = ({ length }: AnswerText[]): string =>
  length === 1
    ? 'This answer alone leads here, whatever the others are.'
    : 'These answers lead here, whatever the others are.';

/** The condition of an action that is not ours to choose. */
export const onlyIf = (given: string): string => `It counts only ${given.charAt(0).toLowerCase()}${given.slice(1)}.`;

/** What stands before the side that a recommendation takes. */
export const takesSide = 'Here we take a side.';
