import { changeEntry, cleanEntry } from '../change-entry.ts';
import type { Entries, Entry } from '../entry.ts';
import { entryToTexts, textsToEntry } from './entry-texts.ts';
import { itemOf, nameOfItem } from './keys.ts';
import type { Texts } from './record.ts';
import type { RecordStore } from './record-store.ts';
import type { Writer } from './stamp.ts';

/** What stood for an item, to be put back as it was: an entry, or a text that cannot be read. */
export interface Saved {
  entry: Entry | undefined;
  damage: string | undefined;
}

/** What was entered for items: kept in the browser, or for this visit where it keeps nothing. */
export class EntryStore {
  private readonly records: RecordStore;
  private readonly revisionOf: (id: string) => string | undefined;
  private readonly found = new WeakMap<Texts, Entry>();

  /** `revisionOf` gives the revision of an item as the page shows it. */
  constructor(records: RecordStore, revisionOf: (id: string) => string | undefined) {
    this.records = records;
    this.revisionOf = revisionOf;
  }

  /** What was entered for an item; an open one where nothing was. */
  entry(id: string): Entry {
    return this.find(id) ?? { state: 'open' };
  }

  /** What was entered for an item; the same for as long as nobody enters anything else. */
  find(id: string): Entry | undefined {
    const texts = this.records.read(nameOfItem(id));
    const found = this.found.get(texts) ?? textsToEntry(texts);
    if (found) this.found.set(texts, found);
    return found;
  }

  /** Whether anything is kept for an item, be it readable or not. */
  has(id: string): boolean {
    return this.find(id) !== undefined || this.isDamaged(id);
  }

  /** The text for an item that cannot be read; nothing where it can. */
  damage(id: string): string | undefined {
    return this.records.damage(nameOfItem(id));
  }

  isDamaged(id: string): boolean {
    return this.damage(id) !== undefined;
  }

  /** A text that is another one as soon as something else is kept for an item. */
  imprint(id: string): string {
    return JSON.stringify([this.find(id), this.damage(id)]);
  }

  /** Changes some fields of what is kept now; what cannot be read is left alone. False where the browser keeps nothing. */
  change(id: string, change: Partial<Entry>): boolean {
    return this.write(id, changeEntry(this.find(id), change, this.revisionOf(id)));
  }

  /** Keeps a whole entry in place of what was kept, readable or not, or none; false where the browser keeps nothing. */
  put(id: string, entry: Entry | undefined, writer?: Writer): boolean {
    this.records.discard(nameOfItem(id));
    return this.write(id, entry && cleanEntry(entry, this.revisionOf(id)), writer);
  }

  /** What stands for an item, to be put back later. */
  save(id: string): Saved {
    return { entry: this.find(id), damage: this.damage(id) };
  }

  /** Puts back what stood for an item; false where the browser keeps nothing. */
  restore(id: string, { entry, damage }: Saved): boolean {
    return damage === undefined ? this.put(id, entry) : this.records.restoreDamage(nameOfItem(id), damage);
  }

  /** Ids for which something is kept, of items that the site no longer has too. */
  get ids(): string[] {
    return this.records.names.flatMap((name) => itemOf(name) ?? []).filter((id) => this.has(id));
  }

  /** What was entered for these items, as exports need it. */
  entries(ids: string[]): Entries {
    const found = ids.map((id) => [id, this.find(id)] as const);
    return Object.fromEntries(found.filter((one): one is [string, Entry] => one[1] !== undefined));
  }

  private write(id: string, entry: Entry | undefined, writer?: Writer): boolean {
    return this.records.write(nameOfItem(id), entryToTexts(entry), writer && { writer });
  }
}
