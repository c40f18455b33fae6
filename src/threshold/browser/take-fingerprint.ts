import { findFingerprint } from '../core/fingerprint.ts';
import type { Threshold } from '../core/model.ts';

/** The fingerprint of a threshold; nothing where the connection is not secure, since browsers do not count it there. */
export async function takeFingerprint(threshold: Threshold): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined;
  return findFingerprint(threshold, (bytes) => crypto.subtle.digest('SHA-256', bytes));
}
