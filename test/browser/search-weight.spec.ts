import { brotliCompressSync } from 'node:zlib';
import { expect, type Response, test } from '@playwright/test';
import { field, opener, options } from './search-page.ts';
import { settle } from './settle.ts';

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

test('the first result costs at most 135 KiB, of which own code 4', async ({ page, baseURL }) => {
  await page.goto('/');
  await settle(page);
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await opener(page).click();
  await field(page).fill('rollback');
  await expect(options(page).first()).toBeVisible();
  const own = responses.filter((response) => /\/_astro\/.*\.js$/.test(response.url()));
  const [all, script] = [await sum(responses), await sum(own)];
  test.info().annotations.push({ type: 'bytes', description: `${all} in all, ${script} own code` });
  expect(responses.filter((response) => !response.url().startsWith(baseURL ?? ''))).toEqual([]);
  expect(all).toBeLessThanOrEqual(135 * kibibyte);
  expect(script).toBeLessThanOrEqual(4 * kibibyte);
});
