import type { Entries } from '../../entry/core/entry.ts';
import type { GateItems } from '../../entry/core/gate.ts';
import type { Judgement } from './judge.ts';
import type { Threshold } from './model.ts';
import type { Against } from './say-verdict.ts';

/** What was measured by a day, and what follows from it. */
export interface SheetResult {
  /** The day of the judgement, as YYYY-MM-DD. */
  day: string;
  judgement: Judgement;
  entries: Entries;
}

/** The sheet that was kept as signed, and what it has to do with the one that is written: no changes where it is the same. */
export interface SignedSheet extends Against {
  threshold: Threshold;
  fingerprint?: string | undefined;
}

/** What a sheet is made of. */
export interface Sheet {
  threshold: Threshold;
  /** Nothing where the browser cannot make one. */
  fingerprint?: string | undefined;
  items: GateItems;
  /** Absolute address of the page on which sheets are made. */
  page: string;
  /** The signed sheet; nothing where none is known. */
  signed?: SignedSheet | undefined;
  /** Left out in the sheet that is signed before anything is measured. */
  result?: SheetResult | undefined;
}

/** The address of the page of a check. */
export const addressOf = (id: string, page: string): string => new URL(`/i/${id}/`, page).href;
