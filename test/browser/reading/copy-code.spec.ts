import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const rescue = '/rescue/stripe-webhooks-failing-in-production/';
const example = readFileSync('src/rescue/code/stripe-webhooks/server.ts', 'utf8').trim();

test('the button below a piece of code copies the file that it is shown from', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(rescue);
  const sample = page.locator('#code-express');
  await sample.getByRole('button', { name: 'Copy this code' }).click();
  await expect(sample.getByText('Code copied')).toBeVisible();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(example);
});

for (const [address, name] of [
  [rescue, 'Code: Express'],
  ['/guides/is-the-right-page-found/', 'Code: The small set that fails'],
] as const)
  test(`code that is wider than the screen scrolls with the keyboard, and ${address} does not`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    const code = page.getByRole('region', { name });
    await code.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => code.evaluate((region) => region.scrollLeft)).toBeGreaterThan(0);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the code stands there, and nothing offers to copy it', async ({ page }) => {
    await page.goto(rescue);
    expect(await page.locator('#code-express pre').textContent()).toBe(example);
    await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
  });
});
