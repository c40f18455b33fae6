import type { ReaderAction } from '../core/actions.ts';
import type { Shown } from '../core/derive.ts';
import type { ThresholdState } from '../core/state.ts';

/** What the views of the threshold get: what there is to see, and a way to say what the reader did. */
export interface ThresholdTool {
  readonly state: ThresholdState;
  /** What follows from the state. */
  readonly shown: Shown;
  dispatch(action: ReaderAction): void;
  /** Fetches the checks that the page does not bring. */
  loadItems(): Promise<void>;
}
