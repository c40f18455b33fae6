import { forget, recall, remember } from '../../dom/storage.ts';
import { readThresholdLink, writeThresholdLink } from '../core/link.ts';
import type { GateItems, Threshold } from '../core/model.ts';
import { signedKey } from './keys.ts';

/** The sheet that the reader called the signed one: kept in the browser, or for this visit where it keeps nothing. */
export class Signed {
  private visit: string | undefined;

  /** Whether the browser keeps it, and not only this visit. */
  get isKept(): boolean {
    return recall(signedKey) !== undefined;
  }

  read(items: GateItems): Threshold | undefined {
    const text = recall(signedKey) ?? this.visit;
    return text === undefined ? undefined : readThresholdLink(text, items)?.threshold;
  }

  /** Keeps another one, or none; false where the browser keeps nothing. */
  write(threshold: Threshold | undefined): boolean {
    this.visit = threshold && writeThresholdLink(threshold);
    if (this.visit !== undefined) return remember(signedKey, this.visit);
    forget(signedKey);
    return true;
  }
}
