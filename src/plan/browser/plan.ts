import { hearOthers, openRecords } from '../../entry/browser/open-records.ts';
import { changeEntry } from '../../entry/core/change-entry.ts';
import type { Entries, Entry } from '../../entry/core/entry.ts';
import { heedThreshold } from '../../entry/core/heed-threshold.ts';
import { sayNotDue } from '../../entry/core/say-not-due.ts';
import { EntryStore } from '../../entry/core/store/entry-store.ts';
import { itemOf, systemName, thresholdName } from '../../entry/core/store/keys.ts';
import { oldEntries } from '../../entry/core/store/old-entries.ts';
import { oldTexts, SingleText } from '../../entry/core/store/single-text.ts';
import type { Writer } from '../../entry/core/store/stamp.ts';
import { SystemKeep } from '../../entry/core/store/system-keep.ts';
import type { SystemRecord } from '../../entry/core/system.ts';
import type { BoardItem } from '../core/plan-data.ts';

const names = { goLive: 'plan-go-live', proposed: 'plan-proposed', seen: 'plan-made' };

/** What is in the plan, and how it changes: one way for every part of the page, so that all of it can be undone. */
export class Plan {
  readonly kept: EntryStore;
  readonly items: ReadonlyMap<string, BoardItem>;
  /** The day of going live, as it was entered. */
  readonly goLive: SingleText;
  /** The days that were filled in for it. */
  readonly proposed: SingleText;
  /** The day on which the reader last saw what the site had changed. */
  readonly seen: SingleText;
  /** What the reader says of the system. */
  readonly system: SystemKeep;
  private readonly told: (isKept: boolean, only?: string) => void;

  /** `told` hears of each change, with the check where it is only one; `heard` of those that another page made. */
  constructor(items: BoardItem[], told: (isKept: boolean, only?: string) => void, heard: (only?: string) => void) {
    const records = openRecords('plan', oldEntries, oldTexts(...Object.values(names)));
    this.items = new Map(items.map((item) => [item.id, heedThreshold(item, records)]));
    this.kept = new EntryStore(records, (id) => this.items.get(id)?.revision.toString());
    this.goLive = new SingleText(records, names.goLive);
    this.proposed = new SingleText(records, names.proposed);
    this.seen = new SingleText(records, names.seen);
    this.system = new SystemKeep(records);
    this.told = told;
    hearOthers(records, (name) => {
      const id = name === undefined ? undefined : itemOf(name);
      const texts: string[] = [...Object.values(names), systemName, thresholdName];
      const isOurs = id === undefined ? texts.includes(name ?? '') : this.items.has(id);
      if (name === undefined || isOurs) heard(id);
    });
  }

  /** Ids of the checks in the plan, in the order of the site. */
  get ids(): string[] {
    return [...this.items.keys()].filter((id) => this.holds(id));
  }

  /** The checks in the plan. */
  get planned(): BoardItem[] {
    return this.ids.flatMap((id) => this.items.get(id) ?? []);
  }

  /** Those of them that are due for the system of the reader. */
  get due(): BoardItem[] {
    return this.planned.filter((item) => this.sayNotDue(item) === undefined);
  }

  /** Why a check is not due for the system of the reader; nothing where it is. */
  sayNotDue(item: BoardItem): string | undefined {
    const { system } = this.system;
    return system && sayNotDue(item, system);
  }

  holds(id: string): boolean {
    return this.kept.has(id);
  }

  /** Everything that was entered, by id. */
  get entries(): Entries {
    return this.kept.entries([...this.items.keys()]);
  }

  /** Keeps what is said of the system. The way back leaves alone what was said since. */
  changeSystem(system: SystemRecord): () => void {
    const before = this.system.system;
    this.told(this.system.write(system));
    const left = this.system.system;
    return () => {
      if (this.system.system === left) this.told(this.system.write(before));
    };
  }

  /** Keeps the day of going live as it was typed. */
  changeGoLive(day: string): void {
    this.told(this.goLive.write(day));
  }

  /** Changes what was entered for one check. It stays in the plan when that leaves nothing else. */
  change(id: string, change: Partial<Entry>): void {
    this.told(this.kept.change(id, { ...change, picked: 'yes' }), id);
  }

  /** Removes what is kept for a check and cannot be read. The check stays in the plan. */
  startAnew(id: string): void {
    this.told(this.kept.put(id, { state: 'open', picked: 'yes' }));
  }

  /** Changes several checks; those that cannot be read are left alone. Gives the way back. */
  changeAll(changes: ReadonlyMap<string, Partial<Entry>>): () => void {
    const readable = [...changes].filter(([id]) => !this.kept.isDamaged(id));
    return this.putAll(
      new Map(readable.map(([id, change]) => [id, changeEntry(this.kept.find(id), change, undefined)])),
    );
  }

  /** Keeps these entries as they are, or removes those of some checks. The way back leaves alone what was entered since. */
  putAll(entries: ReadonlyMap<string, Entry | undefined>, writer?: Writer): () => void {
    const before = [...entries.keys()].map((id) => ({ id, was: this.kept.save(id) }));
    this.told([...entries].map(([id, entry]) => this.kept.put(id, entry, writer)).every(Boolean));
    const left = new Map(before.map(({ id }) => [id, this.kept.imprint(id)]));
    return () => {
      const untouched = before.filter(({ id }) => this.kept.imprint(id) === left.get(id));
      this.told(untouched.map(({ id, was }) => this.kept.restore(id, was)).every(Boolean));
    };
  }
}
