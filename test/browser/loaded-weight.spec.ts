import { expect, test } from '@playwright/test';
import { budgetFor } from '../../scripts/bench/budgets.ts';
import { compressedSize, weighPage } from '../../scripts/bench/page-weight.ts';
import { dist } from '../build/built-site.ts';
import { hurryIdleWork, settle } from './settle.ts';
import { onePerKind } from './site-pages.ts';

for (const address of onePerKind) {
  test(`${address} loads what its files promise and nothing more until the reader acts`, async ({ page }) => {
    const loaded = new Map<string, number>();
    page.on('response', async (response) => {
      const path = new URL(response.url()).pathname;
      loaded.set(path, Number.NaN);
      loaded.set(path, compressedSize(await response.body()));
    });
    // Work put off until the browser is idle still is work that nobody asked for.
    await hurryIdleWork(page);
    await page.goto(address);
    await settle(page);

    const { files, words } = weighPage(dist, address);
    const promised = new Map(files.map(({ url, bytes }) => [url, bytes]));
    for (const path of loaded.keys()) expect([...promised.keys()]).toContain(path);

    const budget = budgetFor(address);
    // A browser without a window takes no icon.
    for (const { url, bytes } of files.filter(({ type }) => type === 'icon')) loaded.set(url, bytes);
    expect(loaded.size).toBeLessThanOrEqual(budget.requests);
    await expect.poll(() => [...loaded.values()].some(Number.isNaN)).toBe(false);
    expect([...loaded.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(budget.total(words));
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
