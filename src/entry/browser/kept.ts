import { forget, listKeys, recall, remember } from '../../dom/storage.ts';
import { type Entries, type Entry, keyOf, readEntry } from '../core/entry.ts';
import { changeKept, findLost, isDamaged, writeKept } from '../core/kept-entry.ts';

/** How long a tab may take to hear what another one wrote, in milliseconds. */
const hearing = 5000;

/** What was entered for items: kept in the browser, or for this visit where it keeps nothing. */
export class Kept {
  private readonly visit = new Map<string, string | undefined>();
  private readonly own = new Map<string, { change: Partial<Entry>; past: Set<string>; at: number }>();
  private readonly revisionOf: (id: string) => string | undefined;

  /** `revisionOf` gives the revision of an item as the page shows it. */
  constructor(revisionOf: (id: string) => string | undefined) {
    this.revisionOf = revisionOf;
  }

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
    const { change: last, past } = this.lastChange(id);
    const [before, now] = [this.entry(id), { ...last, ...change }];
    const isKept = this.put(id, changeKept(this.text(id), change, this.revisionOf(id)));
    for (const name of Object.keys(change) as (keyof Entry)[])
      for (const value of [before[name], now[name]]) past.add(`${name} ${value ?? ''}`);
    this.own.set(id, { change: now, past, at: Date.now() });
    return isKept;
  }

  /** Puts back what this tab entered while another one wrote without having heard of it. */
  mend(id: string, before: string | null, after: string | null): void {
    const { change, past } = this.lastChange(id);
    const isPast = (name: string, value: string) => past.has(`${name} ${value}`);
    const lost = findLost(change, before ?? undefined, after ?? undefined, isPast);
    if (Object.keys(lost).length === 0 || this.isDamaged(id)) return;
    const own = this.own.get(id);
    this.put(id, changeKept(this.text(id), lost, this.revisionOf(id)));
    if (own) this.own.set(id, own);
  }

  /** Keeps a whole entry, as an import or another plan gives it, in place of what was kept; false where the browser keeps nothing. */
  replace(id: string, entry: Entry): boolean {
    return this.put(id, writeKept(entry, this.revisionOf(id)));
  }

  private lastChange(id: string): { change: Partial<Entry>; past: Set<string> } {
    const own = this.own.get(id);
    return own && Date.now() - own.at < hearing ? own : { change: {}, past: new Set() };
  }

  /** Keeps a text as it is, or removes it; false where the browser keeps nothing. */
  put(id: string, text: string | undefined): boolean {
    this.visit.delete(id);
    // What is removed or replaced on purpose is not put back.
    this.own.delete(id);
    if (text === undefined) forget(keyOf(id));
    const isKept = text === undefined ? recall(keyOf(id)) === undefined : remember(keyOf(id), text);
    if (!isKept) this.visit.set(id, text);
    return isKept;
  }

  /** Ids for which something is kept, of items that the site no longer has too. */
  get ids(): string[] {
    const stored = listKeys().filter((key) => this.text(idOf(key)) !== undefined && keyOf(idOf(key)) === key);
    return [...new Set([...stored.map(idOf), ...this.visit.keys()])];
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

const idOf = (key: string) => key.slice(keyOf('').length);
