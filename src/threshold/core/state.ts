import type { Entries } from '../../entry/core/entry.ts';
import type { GateItems } from '../../entry/core/gate.ts';
import type { SystemRecord } from '../../entry/core/system.ts';
import type { ReadSheet } from './collect.ts';
import type { Threshold } from './model.ts';
import type { ThresholdStart } from './start.ts';

/** A threshold that was read, with what was measured and what could not be read. */
export type ReadThreshold = ReadSheet & { threshold: Threshold; from?: 'file' };

/** What a step back has to restore. What was entered meanwhile stays. */
export interface Undo {
  own?: { was: Threshold | undefined; system: SystemRecord | undefined };
  signed?: { was: Threshold | undefined };
  /** What was entered along with it, by check. */
  entered?: Entries;
}

/** What the browser keeps for the tool. */
export interface KeptThreshold {
  /** The reader's own threshold; nothing until it was changed for the first time. */
  own: Threshold | undefined;
  /** The sheet that the reader called the signed one. */
  signed: Threshold | undefined;
  /** What the system of the idea is like, as the reader said here or on another page; nothing where nobody said anything. */
  system: SystemRecord | undefined;
  /** False where the signed one is known for this visit only. */
  isSignedKept: boolean;
  /** What was entered for checks, on this page or another. */
  entries: Entries;
  /** What is kept for checks and cannot be read. */
  damaged: Readonly<Record<string, string>>;
  today: string;
}

/** All that the page of the threshold knows. What it shows follows from this alone. */
export interface ThresholdState extends KeptThreshold {
  /** What thresholds start with. */
  start: ThresholdStart;
  /** The checks by id, in the order of the site: those of the start, and all once they were needed. */
  items: GateItems;
  /** Somebody else's threshold, while a link shows it. It is read and not changed. */
  linked: ReadThreshold | undefined;
  /** False until it is known which threshold is to be shown. */
  isOpen: boolean;
  /** What there is to say of the link that was opened. */
  linkNote: { says: string; problems: string[] } | undefined;
  /** What there is to say of the storage: that it takes nothing more, or a text that cannot be read as a threshold. */
  storageNote: 'full' | { damaged: string } | undefined;
  /** What was just done, with a way back where there is one. */
  done: { says: string; undo?: Undo } | undefined;
}

/** The state before anything was read. */
export const firstState = (start: ThresholdStart, today: string): ThresholdState => ({
  ...{ start, items: new Map(start.items.map((item) => [item.id, item])), today },
  ...{ own: undefined, signed: undefined, system: undefined, isSignedKept: true, entries: {}, damaged: {} },
  ...{ linked: undefined, isOpen: false, linkNote: undefined, storageNote: undefined, done: undefined },
});
