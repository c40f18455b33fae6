import { expect, type Page, test } from '@playwright/test';
import { readMainText } from '../../../scripts/bench/page-text.ts';
import { pageAt } from '../../build/built-site.ts';
import { alsoVisited, comparison, sampled } from './site-pages.ts';

test.use({ javaScriptEnabled: false });

const words = (text: string) => text.replace(/\s+/g, '');

async function expectWhole(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('h1'), address).toBeVisible();
  const shown = words((await page.locator('main').allInnerTexts()).join(''));
  // Folds are the only text that waits for the reader.
  const folded = words((await page.locator('details > :not(summary)').allTextContents()).join(''));
  // Tools that only work with script are not offered without it.
  const tools = words((await page.locator('main .tools').filter({ visible: false }).allTextContents()).join(''));
  expect(shown.length + folded.length + tools.length, address).toBeGreaterThanOrEqual(
    words(readMainText(pageAt(address).html)).length * 0.97,
  );
}

for (const address of sampled) {
  test(`${address} says everything it has to say`, ({ page }) => expectWhole(page, address));
}

test('more pages of each kind say everything they have to say', async ({ page }) => {
  test.setTimeout(180_000);
  for (const address of alsoVisited) await expectWhole(page, address);
});

test('the search is a link to the list of everything', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/index\/$/);
  await expect(page.locator('noscript p')).toBeVisible();
  await expect(page.locator('noscript p')).toContainText('The search box needs JavaScript.');
});

test('what needs script is not offered', async ({ page }) => {
  await page.goto(comparison);
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
});

test('the link to a place still leads there', async ({ page }) => {
  await page.goto(comparison);
  const link = page.locator('tr .link-here').first();
  await link.focus();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe(await link.getAttribute('href'));
});
