import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { compress, type Encoding, encodings } from './encodings.ts';

/** A file's bytes, a hash of them, and their compressed forms once somebody has asked for them. */
export interface StoredFile {
  bytes: Buffer;
  hash: string;
  pack: (encoding: Encoding) => Promise<Buffer>;
}

/** Keeps files in memory until they change on disk; each is compressed at most once in each way, on first request. */
export function createFileStore(): (file: string) => Promise<StoredFile> {
  const known = new Map<string, { state: string; stored: StoredFile }>();
  return async (file) => {
    const { mtimeMs, size } = await stat(file);
    const state = `${mtimeMs} ${size}`;
    const kept = known.get(file);
    if (kept?.state === state) return kept.stored;
    const stored = store(await readFile(file), (encoding) => readTwin(`${file}${encodings[encoding]}`, mtimeMs));
    known.set(file, { state, stored });
    return stored;
  };
}

function store(bytes: Buffer, read: (encoding: Encoding) => Promise<Buffer | undefined>): StoredFile {
  const packed = new Map<Encoding, Promise<Buffer>>();
  return {
    bytes,
    hash: createHash('sha256').update(bytes).digest('base64url').slice(0, 22),
    pack: (encoding) => {
      const made = packed.get(encoding) ?? read(encoding).then((twin) => twin ?? compress(bytes, encoding));
      packed.set(encoding, made);
      return made;
    },
  };
}

/** What the build wrote beside a file, unless the file has changed since. */
async function readTwin(twin: string, since: number): Promise<Buffer | undefined> {
  const entry = await stat(twin).catch(() => undefined);
  return entry && entry.mtimeMs >= since ? readFile(twin) : undefined;
}
