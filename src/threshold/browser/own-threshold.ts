import { forget, recall, remember } from '../../dom/storage.ts';
import { writeThresholdLink } from '../core/link.ts';
import { type ChangedParts, findLostParts, listChangedParts } from '../core/lost-parts.ts';
import type { Threshold } from '../core/model.ts';
import { ownKey } from './keys.ts';

/** How long a tab may take to hear what another one wrote, in milliseconds. */
const hearing = 2000;

/** The reader's own threshold: kept in the browser, or for this visit where it keeps nothing. */
export class OwnThreshold {
  /** Whether the browser kept the last change. */
  isKept = true;
  private visit: string | undefined;
  private changed: ChangedParts = new Map();
  private changedAt = 0;

  /** The kept text, or nothing where nobody changed anything yet. */
  get text(): string | undefined {
    return this.isKept ? recall(ownKey) : this.visit;
  }

  write(threshold: Threshold): void {
    const to = writeThresholdLink(threshold);
    this.changed = new Map([...this.lastChanges, ...listChangedParts(this.text ?? '', to)]);
    this.changedAt = Date.now();
    this.put(to);
  }

  /** Puts back what this tab changed while another one wrote without having heard of it. */
  mend(before: string | null, after: string | null): void {
    const mended = after === null ? undefined : findLostParts(this.lastChanges, before ?? '', after, this.text);
    if (mended === undefined) return;
    this.changedAt = Date.now();
    this.put(mended);
  }

  private get lastChanges(): ChangedParts {
    return Date.now() - this.changedAt < hearing ? this.changed : new Map();
  }

  /** Keeps a text as it is, or none. */
  put(text: string | undefined): void {
    this.visit = text;
    if (text !== undefined) this.isKept = remember(ownKey, text);
    else forget(ownKey);
  }
}
