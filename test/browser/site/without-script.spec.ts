import { expect, test } from '@playwright/test';
import { comparison } from './site-pages.ts';

test.use({ javaScriptEnabled: false });

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
  // What opens a list that came with the page needs none.
  await expect(page.locator('button:not([popovertarget])').filter({ visible: true })).toHaveCount(0);
});

test('the link to a place still leads there', async ({ page }) => {
  await page.goto(comparison);
  const link = page.locator('tr .link-here').first();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toBe(await link.getAttribute('href'));
});
