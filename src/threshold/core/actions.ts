import type { Entry } from '../../entry/core/entry.ts';
import type { GateItems, Threshold } from './model.ts';
import type { KeptThreshold, ReadThreshold, ThresholdState } from './state.ts';

/** What the reader did. */
export type ReaderAction =
  | { kind: 'set-head'; name: 'about' | 'decider' | 'fixed' | 'decides'; text: string }
  | { kind: 'set-value'; id: string; value: number | undefined }
  | { kind: 'set-note'; id: string; note: string }
  | { kind: 'add-gate'; id: string }
  | { kind: 'take-out'; id: string }
  /** Puts another threshold in the place of the own one, with a way back. */
  | { kind: 'replace'; threshold: Threshold; says: string; from: 'threshold' | 'import' }
  | { kind: 'undo' }
  | { kind: 'sign'; threshold: Threshold }
  | { kind: 'forget-signed' }
  /** Goes on with the threshold of the link, or leaves it. */
  | { kind: 'take-linked' }
  | { kind: 'leave-linked' }
  /** Enters what was measured for a check, or removes what cannot be read. */
  | { kind: 'enter'; id: string; change: Partial<Entry> }
  | { kind: 'start-anew'; id: string };

/** What the page found out. */
export type NewsAction =
  /** What the browser keeps by now. */
  | { kind: 'read'; kept: KeptThreshold }
  /** The other checks have come. */
  | { kind: 'learn-items'; items: GateItems }
  /** The address was read: it shows the threshold of a link, or the reader's own. */
  | { kind: 'open'; linked?: ReadThreshold | undefined; note?: ThresholdState['linkNote'] }
  /** The fingerprint in the link does not fit. */
  | { kind: 'doubt-linked'; says: string }
  /** Whether the browser kept what was just changed. */
  | { kind: 'written'; isKept: boolean }
  /** What was kept as the own threshold cannot be read. */
  | { kind: 'find-damage'; text: string };

export type ThresholdAction = ReaderAction | NewsAction;
