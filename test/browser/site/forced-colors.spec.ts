import { expect, type Page, test } from '@playwright/test';

const drawn = (page: Page, selector: string, part: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate(
      (element, [pseudo, name]) => getComputedStyle(element, pseudo).getPropertyValue(name as string),
      [part, property],
    );

test.use({ contextOptions: { forcedColors: 'active' } });

test('where the reader chooses all colors, the sign of a gate is still drawn', async ({ page }) => {
  await page.goto('/i/xt8p/');
  // Browsers leave out gradients, of which it is made otherwise.
  await expect.poll(() => drawn(page, '.marks .gate', '::before', 'border-left-width')).toBe('3px');
});

test('where the reader chooses all colors, the gates of the threshold still lie across its line', async ({ page }) => {
  await page.goto('/readiness/threshold/');
  await expect.poll(() => drawn(page, '.row', '::after', 'border-top-width')).toBe('4px');
  await expect(page.locator('.row').first()).toBeVisible();
});

test('where the reader chooses all colors, the end of a way that ships is still filled', async ({ page }) => {
  await page.goto('/quiz/how-it-decides/');
  const [width, border] = await Promise.all(
    ['width', 'border-left-width'].map((name) => drawn(page, '.end.ship', '::before', name)),
  );
  expect(Number.parseFloat(border ?? '')).toBeGreaterThanOrEqual(Number.parseFloat(width ?? '') / 2 - 0.5);
});
