import { loadItems } from '../../entry/browser/load-items.ts';
import { hearOthers } from '../../entry/browser/open-records.ts';
import { compareItems } from '../../entry/core/order-items.ts';
import { itemOf, systemName, thresholdName } from '../../entry/core/store/keys.ts';
import { fitsLink, tooLongLink } from '../../text/limits.ts';
import type { ReaderAction, ThresholdAction } from '../core/actions.ts';
import { deriveShown, ownOrBlank, type Shown } from '../core/derive.ts';
import { signedName } from '../core/kept-threshold.ts';
import { readThresholdLink, writeThresholdLink } from '../core/link.ts';
import { isNews } from '../core/linked.ts';
import { toGateItem } from '../core/model.ts';
import { reduce } from '../core/reduce.ts';
import { sayFingerprint } from '../core/say-fingerprint.ts';
import { isReworded } from '../core/sentence.ts';
import type { ThresholdStart } from '../core/start.ts';
import { firstState, type ReadThreshold, type ThresholdState } from '../core/state.ts';
import { type Address, clearAddress, leaveAddress, readAddress, writeAddress } from './address.ts';
import { ThresholdKeep } from './keep.ts';
import { takeFingerprint } from './take-fingerprint.ts';
import type { ThresholdTool } from './tool.ts';

/**
 * Holds the state of the page, and is the one place where it meets the outside: what the browser keeps, the address,
 * other pages, and the checks that come later. Each action goes through the reducer; what it changed is written here.
 */
export class ThresholdStore implements ThresholdTool {
  state: ThresholdState;
  shown: Shown;
  private readonly keep = new ThresholdKeep();
  private readonly told: () => void;

  /** `told` hears that there is something else to show. */
  constructor(start: ThresholdStart, told: () => void) {
    this.told = told;
    this.state = firstState(start, '');
    this.read();
    const { hash } = readAddress();
    // Where there is nothing to be read, the page is as the reader finds it.
    if (hash === '' && !this.state.own && !this.state.signed) this.apply({ kind: 'open' });
    this.shown = deriveShown(this.state);
  }

  /** Shows the threshold of the address, or the reader's own, and follows both from now on. */
  async start(): Promise<void> {
    hearOthers(this.keep.records, (name) => void this.hear(name));
    addEventListener('popstate', () => void this.open());
    this.show();
    await this.open();
  }

  dispatch(action: ReaderAction): void {
    // What is kept is changed, and not what was last read of it: another page may have changed it meanwhile.
    this.read();
    const before = this.state;
    this.apply(action);
    const isKept = this.keep.write(before, this.state, action);
    if (isKept !== undefined) this.apply({ kind: 'written', isKept });
    if (this.state.own !== before.own || this.state.linked !== before.linked) this.writeAddress(action);
    this.show();
    // Gates of a kind of system come with the other checks.
    const asks = action.kind === 'set-system' && action.system.kinds.length > 0;
    if (asks || this.lacksWords) void this.loadItems().catch(() => {});
  }

  async loadItems(): Promise<void> {
    const all = [...(await loadItems()).values()].sort(compareItems);
    this.apply({ kind: 'learn-items', items: new Map(all.map((item) => [item.id, toGateItem(item)])) });
    this.read();
    this.show();
  }

  private async open(): Promise<void> {
    leaveAddress();
    const address = readAddress();
    this.read();
    await this.learn(`${isTooLong(address) ? '' : address.hash}&${this.keptText}`);
    // Meanwhile the reader may have gone on.
    if (readAddress().hash !== address.hash) return;
    const damaged = this.keep.setDamageAside();
    if (damaged !== undefined) this.apply({ kind: 'find-damage', text: damaged });
    this.openAddress(address);
    this.show();
    await this.learnPlan();
  }

  private openAddress(address: Address): void {
    const { hash, own } = address;
    const isOwn = hash === '' || (own === 'kept' && this.state.own !== undefined);
    const read = isOwn || isTooLong(address) ? undefined : readThresholdLink(hash, this.state.items);
    // After a reload, what the browser could not keep is still in the address.
    if (read && own === 'visit') this.restore(read);
    if (read && isNews(read, ownOrBlank(this.state), this.state.entries)) {
      this.apply({ kind: 'open', linked: read });
      void this.checkFingerprint(read);
      return;
    }
    const unreadable = 'The link holds no threshold that can be read, so this is your own.';
    const unread = { says: isTooLong(address) ? tooLongLink : unreadable, problems: [] };
    const partly = read?.problems.length
      ? { says: 'Not all of the link can be read:', problems: read.problems }
      : undefined;
    this.apply({ kind: 'open', note: isOwn || read ? partly : unread });
    // What the address says while nothing is kept stays: it may name a place on the page.
    if (this.state.own) writeAddress('replace', writeThresholdLink(this.state.own), this.keep.isOwnKept);
  }

  private restore({ threshold }: ReadThreshold): void {
    const before = this.state;
    const action = { kind: 'restore', threshold } as const;
    this.apply(action);
    const isKept = this.keep.write(before, this.state, action) ?? true;
    this.apply({ kind: 'written', isKept });
  }

  private async checkFingerprint(linked: ReadThreshold): Promise<void> {
    const found = linked.fingerprint === undefined ? undefined : await takeFingerprint(linked.threshold);
    const says = found && sayFingerprint(linked.fingerprint, found);
    if (!says || this.state.linked !== linked) return;
    this.apply({ kind: 'doubt-linked', says });
    this.show();
  }

  /** Takes in what another page wrote. */
  private async hear(name: string | undefined): Promise<void> {
    if (
      name !== undefined &&
      name !== thresholdName &&
      name !== signedName &&
      name !== systemName &&
      itemOf(name) === undefined
    )
      return;
    const before = this.keptText;
    this.read();
    await this.learn(this.keptText);
    if (this.keptText !== before && this.state.own && !this.state.linked)
      writeAddress('replace', this.keptText, this.keep.isOwnKept);
    await this.learnPlan();
  }

  /** Fetches the other checks where a text names one. Without them it can be read all the same. */
  private async learn(text: string): Promise<void> {
    const named = text.match(/(?<=[&#](?:s\.)?g\.)[a-z0-9]{4}(?==)/gi) ?? [];
    await this.learnItems(named.map((id) => id.toLowerCase()));
  }

  /** Fetches the other checks where the reader's plan has some, and shows what is gained by that. */
  private async learnPlan(): Promise<void> {
    await this.learnItems([...Object.keys(this.state.entries), ...Object.keys(this.state.damaged)]);
    this.show();
  }

  private async learnItems(ids: string[]): Promise<void> {
    if (this.lacksWords || !ids.every((id) => this.state.items.has(id))) await this.loadItems().catch(() => {});
  }

  /** Whether a gate was chosen in words that the page does not bring: they come with the other checks. */
  private get lacksWords(): boolean {
    return this.shown.threshold.gates.some((gate) => {
      const item = this.state.items.get(gate.id);
      return item !== undefined && isReworded(gate, item) && !item.earlier;
    });
  }

  private get keptText(): string {
    return this.state.own ? writeThresholdLink(this.state.own) : '';
  }

  private writeAddress({ kind }: ThresholdAction): void {
    if (this.state.linked) return;
    const how = kind === 'replace' || kind === 'take-linked' || kind === 'leave-linked' ? 'push' : 'replace';
    if (this.state.own) writeAddress(how, this.keptText, this.keep.isOwnKept);
    else if (kind === 'leave-linked') clearAddress();
  }

  private read(): void {
    this.apply({ kind: 'read', kept: this.keep.read(this.state.items) });
  }

  private apply(action: ThresholdAction): void {
    this.state = reduce(this.state, action);
  }

  private show(): void {
    this.shown = deriveShown(this.state);
    this.told();
  }
}

/** Whether a link of somebody else is too long to be read. What this page wrote there itself is read whatever its length. */
const isTooLong = ({ hash, own }: Address): boolean => own === undefined && !fitsLink(hash);
