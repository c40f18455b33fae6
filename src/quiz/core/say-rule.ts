import type { Flow } from '../../schemas/flow.ts';

/** The sentence that decides between two answers that fit; none where their order means nothing. */
export function sayRule({ rule, order }: Pick<Flow['questions'][number], 'rule' | 'order'>): string | undefined {
  return rule ?? (order === 'bad-to-good' ? 'If two answers fit, choose the upper one.' : undefined);
}
