import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { listLoads } from '../../../scripts/bench/page-weight.ts';
import { dist } from '../../build/built-site.ts';
import { hurryIdleWork, settle } from '../settle.ts';
import { onePerKind } from './site-pages.ts';

const fileOf = (path: string) => join(dist, path.endsWith('/') ? `${path}index.html` : path);

for (const address of onePerKind) {
  test(`${address} loads what its files promise and nothing more until the reader acts`, async ({ page }) => {
    const loaded = new Map<string, Promise<Buffer>>();
    page.on('response', (response) => loaded.set(new URL(response.url()).pathname, response.body()));
    // Work put off until the browser is idle still is work that nobody asked for.
    await hurryIdleWork(page);
    await page.goto(address);
    await settle(page);

    // What these files weigh, and how many they may be, is held by the budgets of the built site.
    const promised = listLoads(dist, address).map(({ url }) => url);
    expect(promised).toEqual(expect.arrayContaining([...loaded.keys()]));
    for (const [path, body] of loaded)
      expect((await body).equals(readFileSync(fileOf(path))), `${path} arrives as it was built`).toBe(true);
  });
}

test('what a page loads once the browser is idle would be noticed', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await hurryIdleWork(page);
  await page.addInitScript(() => addEventListener('load', () => requestIdleCallback(() => void fetch('/robots.txt'))));
  await page.goto('/');
  await settle(page);
  expect(loaded).toContain('/robots.txt');
});
