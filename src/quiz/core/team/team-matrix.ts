import { listWords } from '../../../text/list-words.ts';
import type { QuestionRow } from './team-report.ts';
import { openStates } from './team-states.ts';

/** The rows in the order in which they are shown. */
export interface Matrix {
  /** First what people disagree on, then what somebody does not know. */
  open: QuestionRow[];
  /** What nobody disagrees on, and what it comes to. */
  rest: QuestionRow[];
  says: string;
  sumUp: string;
}

/** Puts disagreements first, and sums up what needs no talk. */
export function arrangeRows(rows: QuestionRow[]): Matrix {
  const isSaid = ({ cells }: QuestionRow) => cells.some(({ kind }) => kind !== 'silent');
  const open = openStates.flatMap((state) => rows.filter((row) => row.state === state && isSaid(row)));
  const rest = rows.filter((row) => !open.includes(row));
  const apart = open.filter(({ state }) => state !== 'Find out').length;
  const agreed = rest.filter(({ state }) => state === 'Agreed').map(({ short }) => short);
  const others = rest.length - agreed.length;
  const also = others === 0 ? '' : ` Nobody contradicts anybody on ${others} ${agreed.length > 0 ? 'more' : 'others'}.`;
  return {
    open,
    rest,
    says:
      apart === 0
        ? `You disagree on none of the ${rows.length} questions.`
        : `You disagree on ${apart} of ${rows.length} questions. ${apart === 1 ? 'That one comes' : 'Those come'} first.`,
    sumUp: agreed.length === 0 ? also.trim() : `All of you agree on ${listWords(agreed)}.${also}`,
  };
}
