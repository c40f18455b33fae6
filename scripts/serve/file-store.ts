import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/** A file's bytes, a hash of them, and their compressed form once somebody has asked for it. */
export interface StoredFile {
  bytes: Buffer;
  hash: string;
  brotli: () => Promise<Buffer>;
}

/** Keeps files in memory until they change on disk; each is compressed at most once, on first request. */
export function createFileStore(): (file: string) => Promise<StoredFile> {
  const known = new Map<string, { state: string; stored: StoredFile }>();
  return async (file) => {
    const { mtimeMs, size } = await stat(file);
    const state = `${mtimeMs} ${size}`;
    const kept = known.get(file);
    if (kept?.state === state) return kept.stored;
    const stored = store(await readFile(file));
    known.set(file, { state, stored });
    return stored;
  };
}

function store(bytes: Buffer): StoredFile {
  let compressed: Promise<Buffer> | undefined;
  return {
    bytes,
    hash: createHash('sha256').update(bytes).digest('base64url').slice(0, 22),
    brotli: () => {
      compressed ??= compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
      return compressed;
    },
  };
}
