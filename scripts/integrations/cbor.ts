/** Where an item of encoded data begins and ends. */
export interface Span {
  from: number;
  to: number;
}

const kinds = { bytes: 2, text: 3, list: 4 };
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The items of the list that begins at a place in CBOR data. */
export function readList(data: Uint8Array, at: number): Span[] {
  const head = readHead(data, at);
  if (head.kind !== kinds.list) throw new Error(`CBOR: a list was expected at byte ${at}.`);
  const items: Span[] = [];
  for (let next = head.end; head.count === undefined ? data[next] !== 0xff : items.length < head.count; ) {
    const to = skip(data, next);
    items.push({ from: next, to });
    next = to;
  }
  return items;
}

/** The text that begins at a place in CBOR data. */
export function readText(data: Uint8Array, at: number): string {
  const { kind, count = 0, end } = readHead(data, at);
  if (kind !== kinds.text) throw new Error(`CBOR: a text was expected at byte ${at}.`);
  return decoder.decode(data.subarray(end, end + count));
}

/** A list of items that are encoded already. */
export function writeList(items: Uint8Array[]): Uint8Array {
  return Buffer.concat([writeHead(kinds.list, items.length), ...items]);
}

/** A text in CBOR. */
export function writeText(text: string): Uint8Array {
  const bytes = encoder.encode(text);
  return Buffer.concat([writeHead(kinds.text, bytes.length), bytes]);
}

function writeHead(kind: number, count: number): Uint8Array {
  if (count < 24) return Uint8Array.of((kind << 5) | count);
  return Uint8Array.of((kind << 5) | 26, count >>> 24, count >>> 16, count >>> 8, count);
}

/** What an item is, how much it holds (nothing where its end is marked instead), and where that begins. */
function readHead(data: Uint8Array, at: number): { kind: number; count: number | undefined; end: number } {
  const first = data[at];
  if (first === undefined) throw new Error('CBOR: the data ends too early.');
  const [kind, low] = [first >> 5, first & 31];
  if (low < 24) return { kind, count: low, end: at + 1 };
  if (low === 31) return { kind, count: undefined, end: at + 1 };
  const end = at + 1 + 2 ** (low - 24);
  const count = data.subarray(at + 1, end).reduce((sum, byte) => sum * 256 + byte, 0);
  return { kind, count, end };
}

/** The end of the item that begins at a place. */
function skip(data: Uint8Array, at: number): number {
  const { kind, count, end } = readHead(data, at);
  if (kind === kinds.bytes || kind === kinds.text) return end + (count ?? 0);
  if (kind < kinds.bytes || kind > kinds.list) return end;
  const last = readList(data, at).at(-1)?.to ?? end;
  return count === undefined ? last + 1 : last;
}
