import type { Entry } from '../../entry/core/entry.ts';
import type { GateItems } from '../../entry/core/gate.ts';
import type { SystemRecord } from '../../entry/core/system.ts';
import type { Threshold } from './model.ts';
import type { KeptThreshold, ReadThreshold, ThresholdState } from './state.ts';

/** What the reader did. */
export type ReaderAction =
  | { kind: 'set-head'; name: 'about' | 'decider' | 'fixed' | 'decides'; text: string }
  | { kind: 'set-value'; id: string; value: number | undefined }
  | { kind: 'set-note'; id: string; note: string }
  | { kind: 'add-gate'; id: string }
  /** Adds several at once, with a way back. */
  | { kind: 'add-gates'; ids: string[]; says: string }
  | { kind: 'take-out'; id: string }
  /** Takes several out at once, with a way back. */
  | { kind: 'take-out-gates'; ids: string[]; says: string }
  /** Says what the system is like. */
  | { kind: 'set-system'; system: SystemRecord }
  /** Shows the sheet of a file, as it was saved. */
  | { kind: 'show-file'; read: ReadThreshold }
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
  /** The address has the own threshold, which the browser could not keep. */
  | { kind: 'restore'; threshold: Threshold }
  /** The fingerprint in the link does not fit. */
  | { kind: 'doubt-linked'; says: string }
  /** Whether the browser kept what was just changed. */
  | { kind: 'written'; isKept: boolean }
  /** What was kept as the own threshold cannot be read. */
  | { kind: 'find-damage'; text: string };

export type ThresholdAction = ReaderAction | NewsAction;
