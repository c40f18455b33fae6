import { expect, type Page, test } from '@playwright/test';

const tick = (page: Page) => page.getByRole('checkbox', { name: /^Done: / }).first();

test('an empty box is an outline in dark colors, and fills once it is chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/checklists/launch-gate/');
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await expect(tick(page)).toHaveCSS('appearance', 'none');
  await expect(tick(page)).toHaveCSS('background-color', ground);
  await expect(tick(page)).toHaveCSS('box-shadow', 'none');
  await tick(page).check();
  await expect(tick(page)).toHaveCSS('box-shadow', /inset/);
  const mark = await tick(page).evaluate((box) => getComputedStyle(box, '::before').content);
  expect(mark).toContain('✓');
});

test('in forced colors the boxes are those of the browser', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/checklists/launch-gate/');
  await expect(tick(page)).not.toHaveCSS('appearance', 'none');
});
