import type { QuizView } from '../../core/journey.ts';

/** What the history of the browser keeps besides the address. */
export interface HistoryEntry {
  view: QuizView;
  /** How many steps of this visit lie before it. */
  depth: number;
  /** What the reader calls the idea. */
  about: string;
  /** Entries of one visit share the answers; those of another one bring their own in their address. */
  visit: string;
}

/** The entry that is shown, or nothing where a reader came by a link. */
export function readHistory(): HistoryEntry | undefined {
  const state = history.state as Partial<HistoryEntry> | null;
  return state?.view && state.visit !== undefined ? (state as HistoryEntry) : undefined;
}

/** Puts what is shown now on record, in place of the present entry or after it. */
export function writeHistory(how: 'push' | 'replace', entry: HistoryEntry, fragment: string): void {
  const address = fragment ? `${location.pathname}${fragment}` : location.pathname;
  if (how === 'push') history.pushState(entry, '', address);
  else history.replaceState(entry, '', address);
}
