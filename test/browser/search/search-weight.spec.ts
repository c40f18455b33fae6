import { brotliCompressSync } from 'node:zlib';
import { expect, type Response, test } from '@playwright/test';
import { settle } from '../settle.ts';
import { field, opener } from './search-page.ts';

const kibibyte = 1024;

/** Bytes of a response as a server would send it: compressed, unless that makes it larger. */
async function weigh(response: Response): Promise<number> {
  const body = await response.body();
  return Math.min(body.length, brotliCompressSync(body).length);
}

async function sum(responses: Response[]): Promise<number> {
  const sizes = await Promise.all(responses.map(weigh));
  return sizes.reduce((all, size) => all + size, 0);
}

test('nothing of the search loads before the reader reaches for it', async ({ page }) => {
  const loaded: string[] = [];
  page.on('response', (response) => loaded.push(response.url()));
  await page.goto('/compare/ai-poc-vs-production-sprint/');
  await settle(page);
  expect(loaded.filter((url) => /pagefind|\/dialog\.|\/search\./.test(url))).toEqual([]);
  await opener(page).hover();
  await expect.poll(() => loaded.some((url) => url.endsWith('.pagefind'))).toBe(true);
});

test('the first result of four words costs at most 240 KiB, of which own code 10', async ({ page, baseURL }) => {
  await page.goto('/');
  await settle(page);
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.evaluate(() => {
    performance.clearResourceTimings();
    // What is asked for after the first result is on the page is not what the reader waited for.
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[role=option]')) return;
      observer.disconnect();
      performance.mark('first result');
    }).observe(document.body, { childList: true, subtree: true });
  });
  await opener(page).click();
  await field(page).fill('who approves a rollback');
  await expect(page.getByRole('status')).toContainText('“who approves a rollback”');
  const awaited = await page.evaluate(() => {
    const first = performance.getEntriesByName('first result')[0]?.startTime ?? Infinity;
    const resources = performance.getEntriesByType('resource');
    return resources.filter(({ startTime }) => startTime <= first).map(({ name }) => name);
  });
  const needed = responses.filter((response) => awaited.includes(response.url()));
  // Code is what runs; lists of words are data, and count with the index.
  const own = responses.filter((response) => /\/_astro\/.*\.js$/.test(response.url()));
  const [all, script] = [await sum(needed), await sum(own)];
  test.info().annotations.push({ type: 'bytes', description: `${all} in all, ${script} own code` });
  expect(responses.filter((response) => !response.url().startsWith(baseURL ?? ''))).toEqual([]);
  expect(needed.length).toBeGreaterThan(own.length + 5);
  await expect.poll(() => responses.length).toBeGreaterThan(needed.length);
  expect(all).toBeLessThanOrEqual(240 * kibibyte);
  expect(script).toBeLessThanOrEqual(10 * kibibyte);
});
