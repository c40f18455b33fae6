import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { findProblems } from '../site/axe.ts';

const address = '/guides/what-to-put-in-the-contract/';
const file = 'dist/guides/what-to-put-in-the-contract/procurement-annex.md';

test('the annex is copied word for word as the file has it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.locator('copy-annex [role=status], copy-annex output')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await readFile(file, 'utf8'));
});

test('axe finds nothing in the annex', async ({ page }) => {
  await page.goto(address);
  await expect(page.getByRole('button', { name: 'Copy as text' })).toBeVisible();
  expect(await findProblems(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the annex is read on the page and downloaded', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('#annex-exit')).toContainText('8.1 The customer may switch');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the text' }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toBe(await readFile(file, 'utf8'));
  });
});
