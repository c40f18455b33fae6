import type { State } from './entry.ts';

/** Where an item stands, in words. */
export const stateWords: Record<State, string> = {
  open: 'open',
  doing: 'doing',
  done: 'done',
  'not-applicable': 'not applicable',
};
