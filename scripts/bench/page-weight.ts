import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { findLoads, type LoadedFile } from './find-loads.ts';
import { countWords } from './page-text.ts';

/** What a page costs before the reader acts. */
export interface PageWeight {
  address: string;
  words: number;
  files: LoadedFile[];
  /** Bytes of all files but the font, which is kept for a year and has a budget of its own. */
  total: number;
}

/** Size after brotli 11, which is what the budgets count in. */
export function compressedSize(content: Buffer | string): number {
  const input = Buffer.from(content);
  return brotliCompressSync(input, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: input.length },
  }).length;
}

/** A built page, every file it names, and every file those name in turn. */
export function listLoads(dist: string, address: string): (Omit<LoadedFile, 'bytes'> & { content: Buffer })[] {
  const page = readFileSync(join(dist, address.endsWith('/') ? `${address}index.html` : address));
  const files: ReturnType<typeof listLoads> = [{ url: address, type: 'html', content: page }];
  const waiting = findLoads(page.toString());
  for (let load = waiting.shift(); load; load = waiting.shift()) {
    const { url, type } = load;
    if (files.some((file) => file.url === url)) continue;
    const path = join(dist, url);
    if (!existsSync(path)) throw new Error(`${address} loads ${url}, which is not in ${dist}.`);
    const content = readFileSync(path);
    files.push({ url, type, content });
    if (type === 'script') waiting.push(...importsOf(content.toString(), url));
    if (type === 'style') waiting.push(...urlsOf(content.toString(), url));
  }
  return files;
}

/** Weighs a built page with all that it loads. */
export function weighPage(dist: string, address: string): PageWeight {
  const loads = listLoads(dist, address);
  const files = loads.map(({ url, type, content }) => ({ url, type, bytes: compressedSize(content) }));
  return {
    address,
    words: countWords(loads[0]?.content.toString() ?? ''),
    files,
    total: sum(files) - sum(files, 'font'),
  };
}

/** Bytes of the files of one type, or of all. */
export function sum(files: LoadedFile[], type?: LoadedFile['type']): number {
  return files.reduce((bytes, file) => bytes + (type === undefined || file.type === type ? file.bytes : 0), 0);
}

const resolveFrom = (url: string, name: string) => posix.resolve(posix.dirname(url), name);

// Dynamic imports wait for the reader and are no part of the page.
function importsOf(script: string, url: string): Omit<LoadedFile, 'bytes'>[] {
  const names = script.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{}\s,]+?from\s*)?["']([^"']+)["']/g);
  return [...names].map(([, name = '']) => ({ url: resolveFrom(url, name), type: 'script' as const }));
}

function urlsOf(style: string, url: string): Omit<LoadedFile, 'bytes'>[] {
  const imports = [...style.matchAll(/@import\s+(?:url\()?["']?([^"')\s;]+)/g)];
  const others = [...style.matchAll(/url\(["']?(?!data:|#)([^"')]+)/g)];
  return [
    ...imports.map(([, name = '']) => ({ url: resolveFrom(url, name), type: 'style' as const })),
    ...others.map(([, name = '']) => ({ url: resolveFrom(url, name), type: 'other' as const })),
  ];
}
