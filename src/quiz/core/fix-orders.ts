import { sizeOf } from '../../decision/compile.ts';
import type { Flow } from '../../schemas/flow.ts';
import { named } from './words.ts';

type Question = Flow['questions'][number];

/** The questions whose holes an outcome fixes, in the order of the whole ones, and those it fixes by half, in theirs. */
export interface FixOrders {
  wholes: Question[];
  halves: Question[];
}

/** Reads the two orders of an outcome. A question stands in each as far as an answer to it leaves such a hole. */
export function readFixOrders(
  { questions }: Pick<Flow, 'questions'>,
  { fixOrder, halfOrder = fixOrder }: Flow['outcomes'][number],
): FixOrders {
  const list = (order: string[], size: 'whole' | 'half') =>
    order.map((id) => named(questions, id)).filter(({ options }) => options.some(({ fix }) => sizeOf(fix) === size));
  return { wholes: list(fixOrder, 'whole'), halves: list(halfOrder, 'half') };
}
