import type { State } from '../core/entry.ts';
import { stateWords } from '../core/state-words.ts';

/** The name of a state as it stands alone. */
export const nameState = (state: State): string => stateWords[state].replace(/^./, (sign) => sign.toUpperCase());
