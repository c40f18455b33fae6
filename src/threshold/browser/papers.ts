import { today } from '../../dom/today.ts';
import type { Entries } from '../../entry/core/entry.ts';
import { listChanges } from '../core/compare.ts';
import { judge } from '../core/judge.ts';
import { readThresholdLink, writeThresholdLink } from '../core/link.ts';
import type { Threshold } from '../core/model.ts';
import { writeAddress } from './address.ts';
import type { Desk } from './desk.ts';
import { OwnThreshold } from './own-threshold.ts';
import type { AgainstSigned, Shown } from './sheet.ts';
import { Signed } from './signed.ts';
import { takeFingerprint } from './take-fingerprint.ts';
import { learn, openAddress } from './visits.ts';

/** Thresholds as texts: the own one and the signed one that the browser keeps, and those of links. */
export class Papers {
  readonly own = new OwnThreshold();
  private readonly signed = new Signed();
  private readonly desk: Desk;

  constructor(desk: Desk) {
    this.desk = desk;
  }

  open = (): Promise<void> => openAddress(this.desk, this);

  fingerprint = takeFingerprint;

  /** The address of what is shown, with what was measured where that is wanted. */
  async link({ threshold, entries, against }: Shown, isMeasured: boolean): Promise<string> {
    const besides = { fingerprint: await takeFingerprint(threshold), signed: against?.threshold };
    const link = writeThresholdLink(threshold, isMeasured ? entries : {}, besides);
    return `${location.origin}${location.pathname}${link}`;
  }

  /** The reader's own threshold as it is kept; nothing where none is, or it cannot be read. */
  readOwn(): Threshold | undefined {
    const { text } = this.own;
    if (text === writeThresholdLink(emptied)) return emptied;
    return text === undefined ? undefined : readThresholdLink(text, this.desk.items)?.threshold;
  }

  /** Keeps the reader's own threshold, which is shown already. */
  writeOwn(): void {
    this.own.write(this.desk.mine);
    writeAddress('replace', this.own.text ?? '', this.own.isKept);
    this.desk.notes.tellStorage(this.own.isKept);
  }

  /** Takes in what another tab kept, and puts back what that tab had not heard of. */
  async hear(before: string | null, after: string | null): Promise<void> {
    this.own.mend(before, after);
    await learn(this.desk, after ?? '');
    if (this.desk.visit) this.desk.refresh();
    else this.record('replace');
  }

  replaceOwn(threshold: Threshold, said: string, alsoUndo = () => {}): void {
    const before = this.own.text;
    this.own.write(threshold);
    this.desk.visit = undefined;
    this.record('push');
    this.desk.notes.offerUndo(said, () => {
      alsoUndo();
      this.own.put(before);
      this.desk.notes.show('done', 'Everything is back.');
      this.record('replace');
    });
  }

  /** Shows the reader's own threshold, and puts it into the address. */
  record(how: 'push' | 'replace'): void {
    const { desk } = this;
    const { text, isKept } = this.own;
    desk.mine = this.readOwn() ?? desk.blank;
    // What the address says while nothing is kept stays: it may name a place on the page.
    if (text !== undefined) writeAddress(how, text, isKept);
    desk.refresh();
    desk.notes.tellStorage(isKept);
  }

  /** What a threshold has to do with the signed one: that of the reader, else that of the link that is shown. */
  compare(threshold: Threshold, measured: Entries): AgainstSigned | undefined {
    const { items, visit, kept } = this.desk;
    const own = this.signed.read(items);
    const signed = own ?? visit?.signed;
    if (!signed) return undefined;
    // What was taken out since may have been measured all the same.
    const entries = { ...kept.entries(visit ? [] : signed.gates.map(({ id }) => id)), ...measured };
    const changes = listChanges(signed, threshold, items);
    const from = own ? (this.signed.isKept ? 'kept' : 'visit') : 'link';
    return { threshold: signed, from, changes, judgement: judge(signed, items, entries, today()) };
  }

  sign(threshold: Threshold | undefined): void {
    const { items, notes } = this.desk;
    const before = this.signed.read(items);
    const isKept = this.signed.write(threshold);
    this.desk.refresh();
    notes.tellStorage(isKept);
    if (threshold === undefined && before) notes.offerUndo('The signed one is forgotten.', () => this.sign(before));
    else notes.show('done');
  }

  dropSigned = (): boolean => this.signed.write(undefined);

  /** The one that the reader kept as signed. */
  readSigned = (): Threshold | undefined => this.signed.read(this.desk.items);
}

/** What is left once the reader took everything out. Its link says nothing, so for others it is none. */
const emptied: Threshold = { about: '', decider: '', fixed: '', decides: '', gates: [] };
