import { forget, recall, remember } from '../../dom/storage.ts';
import { type Entries, type Entry, keyOf, readEntry } from '../../plan/entry.ts';
import { changeKept, isDamaged } from '../../plan/kept-entry.ts';

/** What was entered for items: kept in the browser, or for this visit where it keeps nothing. */
export class Kept {
  private readonly visit = new Map<string, string | undefined>();

  /** The kept text, as it is. */
  text(id: string): string | undefined {
    return this.visit.has(id) ? this.visit.get(id) : recall(keyOf(id));
  }

  entry(id: string): Entry {
    return readEntry(this.text(id)) ?? { state: 'open' };
  }

  isDamaged(id: string): boolean {
    return isDamaged(this.text(id));
  }

  /** Changes some fields of what is kept now, which another tab may have changed; false where the browser keeps nothing. */
  change(id: string, change: Partial<Entry>): boolean {
    return this.put(id, changeKept(this.text(id), change));
  }

  /** Keeps a text as it is, or removes it; false where the browser keeps nothing. */
  put(id: string, text: string | undefined): boolean {
    this.visit.delete(id);
    if (text === undefined) forget(keyOf(id));
    const isKept = text === undefined ? recall(keyOf(id)) === undefined : remember(keyOf(id), text);
    if (!isKept) this.visit.set(id, text);
    return isKept;
  }

  /** What was entered for these items, as exports need it. */
  entries(ids: string[]): Entries {
    return Object.fromEntries(
      ids.flatMap((id) => {
        const entry = readEntry(this.text(id));
        return entry ? [[id, entry]] : [];
      }),
    );
  }
}
