import type { Kept } from '../../entry/browser/kept.ts';
import type { Entries, Entry } from '../../entry/core/entry.ts';
import type { ReadSheet } from '../core/collect.ts';
import type { Judgement } from '../core/judge.ts';
import type { GateItem, Threshold } from '../core/model.ts';
import type { Against } from '../core/say-verdict.ts';

/** A threshold that was read, with what was measured and what could not be read. */
export type ReadThreshold = ReadSheet & { threshold: Threshold };

/** The signed sheet, and how what is shown differs from it. */
export interface AgainstSigned extends Against {
  threshold: Threshold;
  /** Where it is from: kept by this browser, only for this visit, or named by the link that is shown. */
  from: 'kept' | 'visit' | 'link';
}

/** What is shown at one moment. */
export interface Shown {
  threshold: Threshold;
  /** What was measured: the reader's own entries, or those that came with a link. */
  entries: Entries;
  judgement: Judgement;
  /** The judgement on the day of the decision, where that day is ahead. */
  foreseen: Judgement | undefined;
  /** What it has to do with the signed one; nothing where none is known. */
  against: AgainstSigned | undefined;
  /** Gates of the reader's plan that are not on the sheet, as far as the checks are known. */
  missing: GateItem[];
  /** False while a link shows somebody else's threshold: that one is read and not changed. */
  isOwn: boolean;
}

/** What the parts of the page know and may ask for. */
export interface Sheet {
  /** The checks by id, in the order of the site: those of the start, and all once they were needed. */
  items: ReadonlyMap<string, GateItem>;
  /** The checks that every threshold starts with. */
  start: readonly GateItem[];
  shown: Shown;
  kept: Kept;
  /** Fetches the other checks. */
  loadAll: () => Promise<void>;
  /** Changes the reader's own threshold. */
  change: (by: (threshold: Threshold) => Threshold) => void;
  /** Replaces it as a whole, with a way back. */
  replace: (threshold: Threshold, said: string) => Promise<void>;
  /** Keeps a sheet as the signed one, or none. */
  sign: (threshold: Threshold | undefined) => Promise<void>;
  /** Enters what was measured for a check. */
  enter: (id: string, change: Partial<Entry>) => void;
  /** Removes what is kept for a check and cannot be read. */
  forget: (id: string) => void;
}
