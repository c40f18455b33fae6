import { expect, test } from '@playwright/test';
import { redirects } from '../../build/built-site.ts';

test('an address that never was answers with help', async ({ page }) => {
  const response = await page.goto('/compare/no-such-comparison/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No page answers at this address');
  const main = page.locator('main');
  await expect(main.getByRole('link', { name: 'Everything, A to Z' })).toHaveAttribute('href', '/index/');
  await expect(main.getByRole('link', { name: 'Compare' })).toHaveAttribute('href', '/compare/');
  await main.getByRole('link', { name: 'The start page' }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('looks right at an address of any depth', async ({ page }) => {
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400 && response.request().resourceType() !== 'document') missing.push(response.url());
  });
  await page.goto('/some/where/deep/down');
  expect(missing).toEqual([]);
  await expect(page.locator('.top')).toHaveCSS('display', 'block');
  await expect(page.locator('.brand')).toHaveCSS('display', 'flex');
});

for (const { address, document } of redirects) {
  test(`the old address ${address} leads on, and keeps the place on the page`, async ({ page }) => {
    expect(document).toBeTruthy();
    await page.goto(`${address}#mistakes`);
    await expect(page).not.toHaveURL(new RegExp(`${address}(#|$)`));
    // Where the old address leads to a place on a page, that place says more than the one that is kept.
    await expect(page).toHaveURL(/#(mistakes|audit)$/);
    await expect(page.locator('h1')).toBeVisible();
  });

  test(`the old address ${address} leads on where the host does not help`, async ({ page }) => {
    await page.goto(`${address}index.html`);
    await expect(page).not.toHaveURL(new RegExp(address));
    await expect(page.locator('h1')).toBeVisible();
  });
}
