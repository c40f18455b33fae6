/** First and last byte of a part of a file. */
export interface ByteRange {
  from: number;
  to: number;
}

/**
 * The part that a `Range` header asks for, or that it lies outside of the file. Nothing where the header says something
 * else, such as several parts: who asks for those gets all of it.
 */
export function readRange(header: string, size: number): ByteRange | 'outside' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header.trim()) ?? [];
  if (first === '' && last === '') return undefined;
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? 'outside' : { from: size - length, to: size - 1 };
  }
  const from = Number(first);
  const to = last === '' ? size - 1 : Number(last);
  if (last !== '' && to < from) return undefined;
  return from < size ? { from, to: Math.min(to, size - 1) } : 'outside';
}
