import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Response } from '@playwright/test';
import { listLoads } from '../../../../scripts/bench/page-weight.ts';
import { dist } from '../../../build/built-site.ts';
import { softly } from './ask.ts';

const fileOf = (path: string) => join(dist, path.endsWith('/') ? `${path}index.html` : path);

/**
 * Watches what a page loads, and gives the question whether that is what its files promise and nothing more.
 * What these files weigh, and how many they may be, is held by the budgets of the built site.
 */
export function watchLoads(page: Page, address: string): () => Promise<void> {
  const loaded = new Map<string, Promise<Buffer>>();
  const note = (response: Response) => {
    const body = response.body();
    // What cannot be read fails where it is asked for.
    body.catch(() => {});
    loaded.set(new URL(response.url()).pathname, body);
  };
  page.on('response', note);
  return async () => {
    page.off('response', note);
    const promised = listLoads(dist, address).map(({ url }) => url);
    softly(promised, `${address} loads only what it promises`).toEqual(softly.arrayContaining([...loaded.keys()]));
    for (const [path, body] of loaded)
      softly((await body).equals(readFileSync(fileOf(path))), `${path} arrives as it was built`).toBe(true);
  };
}
