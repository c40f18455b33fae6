import { expect, test } from '@playwright/test';
import { readMainText } from '../../scripts/bench/page-text.ts';
import { pageAt } from '../build/built-site.ts';
import { addresses, comparison } from './site-pages.ts';

test.use({ javaScriptEnabled: false });

const words = (text: string) => text.replace(/\s+/g, '');

for (const address of addresses) {
  test(`${address} says everything it has to say`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('h1')).toBeVisible();
    const shown = words((await page.locator('main').allInnerTexts()).join(''));
    // Folds are the only text that waits for the reader.
    const folded = words((await page.locator('details > :not(summary)').allTextContents()).join(''));
    expect(shown.length + folded.length).toBeGreaterThanOrEqual(
      words(readMainText(pageAt(address).html)).length * 0.97,
    );
  });
}

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
