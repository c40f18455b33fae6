import { expect, test } from '@playwright/test';
import { findColorProblems, findProblems } from './axe.ts';
import { openUnfolded } from './open-unfolded.ts';
import { comparison } from './site-pages.ts';

test('axe finds nothing on a phone, with the menu closed and open', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openUnfolded(page, comparison);
  expect(await findProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.locator('#menu a').first()).toBeVisible();
  expect(await findProblems(page)).toEqual([]);
});

test('axe finds nothing where the pointer is or a link led to, in either scheme', async ({ page }) => {
  await openUnfolded(page, comparison);
  const row = page.locator('table.sides').nth(1).locator('tbody tr').nth(1);
  await page.goto(`${comparison}#${await row.getAttribute('id')}`);
  await row.hover();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findColorProblems(page)).toEqual([]);
  }
});

test('axe would find text that is too faint', async ({ page }) => {
  await openUnfolded(page, '/');
  await page.evaluate(() => {
    for (const text of document.querySelectorAll<HTMLElement>('h1')) text.style.color = 'rgb(200 200 200)';
  });
  expect((await findColorProblems(page)).join()).toContain('color-contrast');
});
