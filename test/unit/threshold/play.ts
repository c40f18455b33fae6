import type { ThresholdAction } from '../../../src/threshold/core/actions.ts';
import { deriveShown } from '../../../src/threshold/core/derive.ts';
import { reduce } from '../../../src/threshold/core/reduce.ts';
import { blank } from '../../../src/threshold/core/start.ts';
import { firstState, type ReadThreshold, type ThresholdState } from '../../../src/threshold/core/state.ts';
import { items, plain } from './thresholds.ts';

const all = [...items.values()];
/** The checks that every threshold starts with here. */
export const start = all.slice(0, 3);
/** The day of it all. */
export const today = '2026-05-20';

/** What a fresh browser begins with. */
const begin = { items: start, lists: { full: start.map(({ id }) => id) } };
/** The state of a fresh browser, where all checks are known already. */
export const fresh: ThresholdState = { ...firstState(begin, today), items, isOpen: true };
/** The threshold of a fresh browser. */
export const untouched = blank({ start: begin, items });

/** The state after some actions. */
export const play = (state: ThresholdState, ...actions: ThresholdAction[]): ThresholdState =>
  actions.reduce(reduce, state);

/** The gates that are shown. */
export const gatesOf = (state: ThresholdState) => deriveShown(state).threshold.gates.map(({ id }) => id);

/** Somebody else’s threshold, with what was measured. */
export const linked: ReadThreshold = {
  threshold: plain,
  entries: { k2bb: { state: 'done', owner: 'Cem' }, k3aa: { state: 'doing' } },
  problems: [],
};
