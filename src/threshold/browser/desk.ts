import { recall } from '../../dom/storage.ts';
import { today } from '../../dom/today.ts';
import { Kept } from '../../entry/browser/kept.ts';
import { loadItems } from '../../entry/browser/load-items.ts';
import type { Entry } from '../../entry/core/entry.ts';
import { compareItems } from '../../entry/core/order-items.ts';
import { foresee, judge } from '../core/judge.ts';
import { chooseGate, type GateItem, sortGates, type Threshold, toGateItem } from '../core/model.ts';
import { ownKey, signedKey } from './keys.ts';
import type { Notes } from './notes.ts';
import type { Papers } from './papers.ts';
import type { ReadThreshold, Sheet, Shown } from './sheet.ts';

/** What lies before the reader: the own threshold or a visiting one, what was measured, and the signed sheet. */
export class Desk implements Sheet {
  readonly start: readonly GateItem[];
  items: Map<string, GateItem>;
  shown!: Shown;
  readonly kept = new Kept((id) => this.items.get(id)?.revision.toString());
  /** The reader's own threshold; before anything was changed, that of the launch gate. */
  mine: Threshold;
  /** Somebody else's threshold, while a link shows it. */
  visit: ReadThreshold | undefined;
  /** What reads, writes and compares thresholds as texts. It comes when there is one to read, or something was changed. */
  papers: Papers | undefined;
  readonly notes: Notes;
  private loading: Promise<Papers> | undefined;
  private readonly look: () => void;

  constructor(start: GateItem[], notes: Notes, look: () => void) {
    this.start = start;
    this.items = new Map(start.map((item) => [item.id, item]));
    this.mine = this.blank;
    this.notes = notes;
    this.look = look;
  }

  /** What every threshold starts with. */
  get blank(): Threshold {
    return this.sort({ about: '', decider: '', fixed: '', decides: '', gates: this.start.map(chooseGate) });
  }

  /** Shows the threshold of the address, or the reader's own. */
  async open(): Promise<void> {
    if (!this.isBlank || this.papers) await (await this.getPapers()).open();
    await this.learnPlan();
  }

  /** Fetches the other checks where the reader's plan has some, and shows what is gained by that. */
  async learnPlan(): Promise<void> {
    const isKnown = this.kept.ids.every((id) => this.items.has(id));
    // The sheet works without them.
    if (!isKnown) await this.loadAll().catch(() => {});
    this.refresh();
  }

  /** Whether there is nothing to read: no threshold is kept, and the address has none. */
  private get isBlank(): boolean {
    return location.hash === '' && [ownKey, signedKey].every((key) => recall(key) === undefined);
  }

  async loadAll(): Promise<void> {
    const all = [...(await loadItems()).values()].sort(compareItems);
    this.items = new Map(all.map((item) => [item.id, toGateItem(item)]));
  }

  /** A failure is said, and not remembered: the next call tries again. */
  getPapers(): Promise<Papers> {
    this.loading ??= import('./papers.ts').then(
      ({ Papers }) => {
        this.papers = new Papers(this);
        // Now the fingerprint can be shown.
        this.refresh();
        return this.papers;
      },
      (error) => {
        this.loading = undefined;
        this.notes.tellLoading();
        throw error;
      },
    );
    return this.loading;
  }

  change(by: (threshold: Threshold) => Threshold): void {
    // What is kept is changed, and not what was last read of it: another tab may have changed it meanwhile.
    this.mine = this.sort(by(this.papers?.readOwn() ?? this.mine));
    this.notes.show('done');
    if (this.papers) this.papers.writeOwn();
    else void this.getPapers().then(() => this.change(by));
    this.refresh();
  }

  replace = async (threshold: Threshold, said: string): Promise<void> =>
    (await this.getPapers()).replaceOwn(threshold, said);

  sign = async (threshold: Threshold | undefined): Promise<void> => (await this.getPapers()).sign(threshold);

  enter(id: string, change: Partial<Entry>): void {
    // Between the last look and now another tab may have left something that cannot be read.
    const isKept = this.kept.isDamaged(id) || this.kept.change(id, change);
    this.refresh();
    this.notes.tellStorage(isKept);
  }

  forget(id: string): void {
    this.kept.put(id, undefined);
    this.refresh();
  }

  /** Judges anew, and shows what there is. */
  refresh(): void {
    const { items, visit, kept, papers } = this;
    const threshold = visit?.threshold ?? this.mine;
    const isMeasured = visit && Object.keys(visit.entries).length > 0;
    const own = isMeasured ? visit.entries : kept.entries(threshold.gates.map(({ id }) => id));
    // Until the sheet itself is read, nothing follows from what was measured.
    const entries = papers || this.isBlank ? own : {};
    const day = today();
    this.shown = {
      ...{
        threshold,
        entries,
        isOwn: !visit,
        against: papers?.compare(threshold, entries),
        missing: visit ? [] : this.listMissing(threshold),
      },
      judgement: judge(threshold, items, entries, day),
      foreseen: foresee(threshold, items, entries, day),
    };
    this.look();
  }

  private listMissing({ gates }: Threshold): GateItem[] {
    const chosen = new Set(gates.map(({ id }) => id));
    const planned = this.kept.entries(this.kept.ids.filter((id) => !chosen.has(id)));
    return [...this.items.values()].filter(
      ({ id, gate }) => gate && planned[id] !== undefined && planned[id].state !== 'not-applicable',
    );
  }

  private sort(threshold: Threshold): Threshold {
    return { ...threshold, gates: sortGates(threshold.gates, this.items) };
  }
}
