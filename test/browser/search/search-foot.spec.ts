import { expect, type Page, test } from '@playwright/test';

async function openSearch(page: Page, width: number) {
  await page.setViewportSize({ width, height: 740 });
  await page.goto('/about/');
  await page.locator('site-search button').click();
  return page.locator('.search-foot');
}

test('the foot of the search keeps clear of its edges, however long the results', async ({ page }) => {
  const foot = await openSearch(page, 1280);
  await page.keyboard.type('gate');
  await expect(page.locator('.search-place').nth(3)).toBeVisible();
  const around = (await foot.boundingBox()) ?? { y: 0, height: 0 };
  for (const part of await foot.locator('kbd, a').all()) {
    const box = (await part.boundingBox()) ?? { y: 0, height: 0 };
    expect(box.y - around.y).toBeGreaterThanOrEqual(4);
    expect(around.y + around.height - box.y - box.height).toBeGreaterThanOrEqual(4);
  }
});

test('a phone is told of no keys', async ({ page }) => {
  const foot = await openSearch(page, 360);
  await expect(foot.getByRole('link')).toBeVisible();
  await expect(foot.locator('kbd').first()).toBeHidden();
});
