import { Kept } from '../../entry/browser/kept.ts';
import { type Entries, type Entry, readEntry } from '../../entry/core/entry.ts';
import { changeKept } from '../../entry/core/kept-entry.ts';
import type { BoardItem } from '../core/plan-data.ts';

/** What is in the plan, and how it changes: one way for every part of the page, so that all of it can be undone. */
export class Plan {
  readonly kept: Kept;
  readonly items: ReadonlyMap<string, BoardItem>;
  private readonly told: (isKept: boolean, only?: string) => void;

  /** `told` hears of each change, with the check where it is only one. */
  constructor(items: BoardItem[], told: (isKept: boolean, only?: string) => void) {
    this.items = new Map(items.map((item) => [item.id, item]));
    this.kept = new Kept((id) => this.revisionOf(id));
    this.told = told;
  }

  /** Ids of the checks in the plan, in the order of the site. */
  get ids(): string[] {
    return [...this.items.keys()].filter((id) => this.holds(id));
  }

  /** The checks in the plan. */
  get planned(): BoardItem[] {
    return this.ids.flatMap((id) => this.items.get(id) ?? []);
  }

  holds(id: string): boolean {
    const text = this.kept.text(id);
    return text !== undefined && (readEntry(text) !== undefined || this.kept.isDamaged(id));
  }

  /** Everything that was entered, by id. */
  get entries(): Entries {
    return this.kept.entries([...this.items.keys()]);
  }

  /** Changes what was entered for one check. It stays in the plan when that leaves nothing else. */
  change(id: string, change: Partial<Entry>): void {
    // Between the last look and now another tab may have left something that cannot be read.
    const isKept = this.kept.isDamaged(id) || this.kept.change(id, { ...change, picked: 'yes' });
    this.told(isKept, id);
  }

  /** Removes what is kept for a check and cannot be read. The check stays in the plan. */
  startAnew(id: string): void {
    this.put(new Map([[id, changeKept(undefined, { picked: 'yes' }, this.revisionOf(id))]]));
  }

  /** Changes several checks; those that cannot be read are left alone. Gives the way back. */
  changeAll(changes: ReadonlyMap<string, Partial<Entry>>): () => void {
    const readable = [...changes].filter(([id]) => !this.kept.isDamaged(id));
    return this.putAll(
      new Map(readable.map(([id, change]) => [id, changeKept(this.kept.text(id), change, this.revisionOf(id))])),
    );
  }

  /** Keeps these texts as they are, or removes them. The way back leaves alone what was entered since. */
  putAll(texts: ReadonlyMap<string, string | undefined>): () => void {
    const before = new Map([...texts.keys()].map((id) => [id, this.kept.text(id)]));
    this.put(texts);
    return () => this.put(new Map([...before].filter(([id]) => this.kept.text(id) === texts.get(id))));
  }

  /** The revision of a check as this page shows it. */
  revisionOf(id: string): string | undefined {
    return this.items.get(id)?.revision.toString();
  }

  private put(texts: ReadonlyMap<string, string | undefined>): void {
    const isKept = [...texts].map(([id, text]) => this.kept.put(id, text)).every(Boolean);
    this.told(isKept);
  }
}
