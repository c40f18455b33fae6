import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readList, readText, writeList, writeText } from './cbor.ts';

/** A word of the index, as Pagefind encoded it. */
export interface IndexedWord {
  text: string;
  bytes: Uint8Array;
}

/** A part of the index, and the first and the last word that a search would look for in it. */
export interface Chunk {
  from: string;
  to: string;
  words: IndexedWord[];
}

/** Bytes of a part before compression, which takes a third off. */
const most = 9_000;
/** Comes after every letter. */
const last = '\uffff';
const signature = Buffer.from('pagefind_dcd');

/**
 * Parts sorted words so that a search, which loads one part for each of its words, loads little. Words that begin with
 * the same two letters stay together, or the same three where they are many: a search also finds beginnings and stems.
 */
export function partWords(words: IndexedWord[], limit = most): Chunk[] {
  const families = partByStart(words, 2).flatMap((family) =>
    weigh(family) > limit ? partByStart(family.words, 3) : family,
  );
  const chunks: Chunk[] = [];
  for (const family of families) {
    const chunk = chunks.at(-1);
    if (!chunk || weigh(chunk) + weigh(family) > limit) chunks.push(family);
    else {
      chunk.words.push(...family.words);
      chunk.to = family.to;
    }
  }
  return chunks;
}

function partByStart(words: IndexedWord[], length: number): Chunk[] {
  const starts = Map.groupBy(words, ({ text }) => [...text].slice(0, length).join(''));
  return [...starts].map(([from, words]) => ({ from, to: [...from].length < length ? from : from + last, words }));
}

function weigh({ words }: Chunk): number {
  return words.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

/**
 * Writes the index that Pagefind wrote again, in smaller parts. Pagefind has no option for their size: about 30 KB each,
 * of which a question of three words loads three. Its files keep their form, which is that of the version this project pins.
 */
export async function rewriteChunks(bundle: string): Promise<void> {
  const entryFile = join(bundle, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(entryFile, 'utf8'));
  for (const [language, index] of Object.entries<{ hash: string }>(entry.languages)) {
    const metaFile = join(bundle, `pagefind.${index.hash}.pf_meta`);
    const meta = await unpack(metaFile);
    const [version, pages, chunks, ...rest] = readList(meta, 0);
    if (!version || !pages || !chunks) throw new Error('The index of Pagefind has another form than expected.');
    const folder = join(bundle, 'index');
    const files = readList(meta, chunks.from).map(
      (chunk) => `${readText(meta, readList(meta, chunk.from)[2]?.from ?? -1)}.pf_index`,
    );
    const words = (await Promise.all(files.map((file) => readWords(join(folder, file))))).flat();
    await Promise.all(files.map((file) => rm(join(folder, file))));
    const listed = await Promise.all(
      partWords(words).map(async ({ from, to, words }) => {
        const chunk = writeList([writeList(words.map(({ bytes }) => bytes))]);
        const name = `${language}_${hash(chunk)}`;
        await writeFile(join(folder, `${name}.pf_index`), pack(chunk));
        return writeList([from, to, name].map(writeText));
      }),
    );
    const parts = [version, pages, undefined, ...rest].map((span) =>
      span ? meta.subarray(span.from, span.to) : writeList(listed),
    );
    const written = writeList(parts);
    index.hash = `${language}_${hash(written)}`;
    await rm(metaFile);
    await writeFile(join(bundle, `pagefind.${index.hash}.pf_meta`), pack(written));
  }
  await writeFile(entryFile, JSON.stringify(entry));
}

async function readWords(file: string): Promise<IndexedWord[]> {
  const data = await unpack(file);
  const [words] = readList(data, 0);
  if (!words) throw new Error(`The part ${file} of the search index has another form than expected.`);
  return readList(data, words.from).map(({ from, to }) => ({
    text: readText(data, readList(data, from)[0]?.from ?? -1),
    bytes: data.subarray(from, to),
  }));
}

async function unpack(file: string): Promise<Uint8Array> {
  const data = gunzipSync(await readFile(file));
  if (!data.subarray(0, signature.length).equals(signature)) throw new Error(`${file} is no file of Pagefind.`);
  return data.subarray(signature.length);
}

function pack(data: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([signature, data]), { level: 9, memLevel: 9 });
}

function hash(data: Uint8Array): string {
  return createHash('sha256').update(data).digest('hex').slice(0, 10);
}
