import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Ways to compress a file, the best first, with the ending of the twin that holds its compressed form. */
export const encodings = { br: '.br', gzip: '.gz' } as const;
export type Encoding = keyof typeof encodings;

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Compresses bytes. */
export function compress(bytes: Buffer, encoding: Encoding, quality = 11): Promise<Buffer> {
  if (encoding === 'gzip') return deflate(bytes, { level: 9 });
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotli(bytes, { params });
}

/** The best encoding that an `Accept-Encoding` header names. */
export function chooseEncoding(header: string | string[] = ''): Encoding | undefined {
  const accepted = `${header}`
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim());
  return (Object.keys(encodings) as Encoding[]).find((encoding) => accepted.includes(encoding));
}
