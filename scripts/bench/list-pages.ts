import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withSlashes } from '../files/slashes.ts';

/** Addresses of the pages in a built site that say something themselves. */
export function listPages(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${withSlashes(file)}`)
    .filter((file) => file.endsWith('/index.html'))
    .filter((file) => !readFileSync(join(dist, file), 'utf8').includes('http-equiv="refresh"'))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();
}
