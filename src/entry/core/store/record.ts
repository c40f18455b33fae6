import { isTime, type Stamp } from './stamp.ts';

/** One kept text with its stamp. Without `is` it was removed: the stamp stays, so that older writings do not bring it back. */
export interface Part extends Stamp {
  is?: string;
}

/** What a browser keeps under one name: its parts by name, each with a stamp of its own. */
export type KeptRecord = ReadonlyMap<string, Part>;

/** What a record says now: its texts by the name of their part, without what was removed. None is empty. */
export type Texts = ReadonlyMap<string, string>;

/** A record from its kept text; nothing where the text is no record. */
export function readRecord(text: string): KeptRecord | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (read === null || typeof read !== 'object' || Array.isArray(read)) return undefined;
  const parts = Object.entries(read).map(([name, part]) => [name, readPart(part)] as const);
  if (parts.some(([, part]) => part === undefined)) return undefined;
  return new Map(parts as [string, Part][]);
}

function readPart(part: unknown): Part | undefined {
  if (part === null || typeof part !== 'object') return undefined;
  const { is, at, by } = part as Record<string, unknown>;
  if (!isTime(at) || typeof by !== 'string') return undefined;
  if (is === undefined) return { at, by };
  return typeof is === 'string' && is !== '' ? { is, at, by } : undefined;
}

/** The text to keep for a record; always the same for the same record. */
export function writeRecord(record: KeptRecord): string {
  const parts = [...record].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(Object.fromEntries(parts.map(([name, { is, at, by }]) => [name, { is, at, by }])));
}

/** What a record says now. */
export const textsOf = (record: KeptRecord): Texts =>
  new Map([...record].flatMap(([name, { is }]) => (is === undefined ? [] : [[name, is] as const])));

/** The record that says just these texts. Only what differs is stamped; what is missing is kept as removed. */
export function rewrite(record: KeptRecord, texts: Texts, stamp: Stamp): KeptRecord {
  const written = new Map(record);
  for (const name of new Set([...record.keys(), ...texts.keys()])) {
    const [was, is] = [record.get(name)?.is, texts.get(name) || undefined];
    if (was !== is) written.set(name, is === undefined ? { ...stamp } : { is, ...stamp });
  }
  return written;
}

/** Whether two readings say the same. */
export const isSame = (one: Texts, other: Texts): boolean =>
  one.size === other.size && [...one].every(([name, text]) => other.get(name) === text);
