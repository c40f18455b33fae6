import { toCanonical } from './canonical.ts';
import type { Threshold } from './model.ts';

/** SHA-256 over some bytes, as the platform has it. */
export type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;

// Crockford's signs: no I, L, O or U, which are misread or misheard.
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bits = 80;

/** The fingerprint of a threshold, such as *7K2M-9QXA-04TD-VN6E*: it changes with all that was agreed and with nothing else. */
export async function findFingerprint(threshold: Threshold, digest: Digest): Promise<string> {
  return formatFingerprint(new Uint8Array(await digest(new TextEncoder().encode(toCanonical(threshold)))));
}

/** The first 80 bits of a digest, in groups that are read aloud and compared on paper. */
export function formatFingerprint(digest: Uint8Array): string {
  let rest = 0n;
  for (const byte of digest.slice(0, bits / 8)) rest = (rest << 8n) | BigInt(byte);
  const text = Array.from({ length: bits / 5 }, (_, place) => {
    const shift = BigInt(bits - 5 * (place + 1));
    return signs.charAt(Number((rest >> shift) & 31n));
  }).join('');
  return group(text);
}

/** A fingerprint as somebody typed it from paper; nothing where it cannot be one. */
export function readFingerprint(text: string): string | undefined {
  const typed = text
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}._]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const isOne = typed.length === bits / 5 && [...typed].every((sign) => signs.includes(sign));
  return isOne ? group(typed) : undefined;
}

const group = (text: string): string => text.replaceAll(/.{4}(?!$)/g, '$&-');
