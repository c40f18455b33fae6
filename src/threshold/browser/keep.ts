import { today } from '../../dom/today.ts';
import { openRecords } from '../../entry/browser/open-records.ts';
import type { Entry } from '../../entry/core/entry.ts';
import type { GateItems } from '../../entry/core/gate.ts';
import { EntryStore } from '../../entry/core/store/entry-store.ts';
import { thresholdName } from '../../entry/core/store/keys.ts';
import { oldEntries } from '../../entry/core/store/old-entries.ts';
import type { Texts } from '../../entry/core/store/record.ts';
import type { RecordStore } from '../../entry/core/store/record-store.ts';
import { oldTexts, SingleText } from '../../entry/core/store/single-text.ts';
import { SystemKeep } from '../../entry/core/store/system-keep.ts';
import type { ThresholdAction } from '../core/actions.ts';
import { oldThreshold, signedName, textsToThreshold, thresholdToTexts } from '../core/kept-threshold.ts';
import { readThresholdLink, writeThresholdLink } from '../core/link.ts';
import type { Threshold } from '../core/model.ts';
import { blank } from '../core/start.ts';
import type { KeptThreshold, ThresholdState } from '../core/state.ts';

/** What the browser keeps of the threshold: it reads all of it at once, and writes what differs between two states. */
export class ThresholdKeep {
  readonly records: RecordStore = openRecords('threshold', oldEntries, oldThreshold, oldTexts(signedName));
  private readonly signed = new SingleText(this.records, signedName);
  private readonly system = new SystemKeep(this.records);
  private last: { texts: Texts; items: GateItems; own: Threshold | undefined } | undefined;
  /** The state has the revision of each check already. */
  private readonly entries = new EntryStore(this.records, () => undefined);

  read(items: GateItems): KeptThreshold {
    const { ids } = this.entries;
    const { text } = this.signed;
    return {
      own: this.readOwn(items),
      signed: text === undefined ? undefined : readThresholdLink(text, items)?.threshold,
      isSignedKept: this.signed.isKept,
      system: this.system.system,
      entries: this.entries.entries(ids),
      damaged: Object.fromEntries(ids.flatMap((id) => [[id, this.entries.damage(id)] as const]).filter(hasText)),
      today: today(),
    };
  }

  /** The own threshold; the same for as long as nobody changes it. */
  private readOwn(items: GateItems): Threshold | undefined {
    const texts = this.records.read(thresholdName);
    if (texts !== this.last?.texts || items !== this.last.items)
      this.last = { texts, items, own: textsToThreshold(texts, items) };
    return this.last.own;
  }

  /** Whether the browser keeps the own threshold, and not only this visit. */
  get isOwnKept(): boolean {
    return this.records.isKept(thresholdName);
  }

  /** Leaves an own threshold that cannot be read where it does no harm, and gives its text. */
  setDamageAside(): string | undefined {
    return this.records.setAside(thresholdName);
  }

  /** Writes what an action changed; nothing where it changed nothing that is kept, else whether the browser kept it. */
  write(before: ThresholdState, after: ThresholdState, action: ThresholdAction): boolean | undefined {
    const writer = action.kind === 'take-linked' ? 'link' : action.kind === 'replace' ? action.from : 'threshold';
    const written: boolean[] = [];
    if (after.own !== before.own)
      written.push(
        this.records.write(thresholdName, thresholdToTexts(after.own), {
          writer,
          start: thresholdToTexts(blank(after, before.system)),
        }),
      );
    if (after.signed !== before.signed)
      written.push(this.signed.write(after.signed && writeThresholdLink(after.signed)));
    if (after.system !== before.system) written.push(this.system.write(after.system));
    for (const id of findChanged(before.entries, after.entries))
      written.push(this.entries.put(id, after.entries[id], writer));
    for (const id of findChanged(before.damaged, after.damaged)) written.push(this.entries.put(id, undefined));
    return written.length > 0 ? written.every(Boolean) : undefined;
  }
}

const hasText = (found: readonly [string, string | undefined]): found is [string, string] => found[1] !== undefined;

function findChanged(before: Readonly<Record<string, Entry | string>>, after: typeof before): string[] {
  if (before === after) return [];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((id) => before[id] !== after[id]);
}
