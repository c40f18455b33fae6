import { expect, type Page, test } from '@playwright/test';
import { findProblemsInBothSchemes } from '../site/axe.ts';

const address = '/rescue/stripe-webhooks-failing-in-production/';
const samples = (page: Page) => page.locator('platform-choice .sample').filter({ visible: true });
const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check();

test('the code for one platform is shown on every visit, until all is asked for', async ({ page }) => {
  await page.goto(address);
  await expect(samples(page)).toHaveCount(5);
  await choose(page, 'NestJS');
  await expect(samples(page)).toHaveAttribute('id', 'code-nestjs');
  expect(await findProblemsInBothSchemes(page)).toEqual([]);
  await page.reload();
  await expect(samples(page)).toHaveAttribute('id', 'code-nestjs');
  await expect(page.getByRole('radio', { name: 'NestJS' })).toBeChecked();
  await choose(page, 'Show all 5');
  await expect(samples(page)).toHaveCount(5);
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
});

test('a link to the code for another platform shows it, and leaves the choice as it is', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('platform', 'express'));
  for (const where of [address, `${address}#code-lambda`]) {
    await page.goto('about:blank');
    await page.goto(where);
    await page.evaluate(() => {
      location.hash = 'code-lambda';
    });
    await expect(page.locator('#code-lambda')).toBeInViewport();
    await expect(samples(page)).toHaveCount(2);
    await expect(page.getByRole('radio', { name: 'Express' })).toBeChecked();
    await expect.poll(() => page.evaluate(() => localStorage.getItem('platform'))).toBe('express');
  }
});

test('links to the code for your platform lead to the one that was chosen', async ({ page }) => {
  await page.goto(address);
  const link = page.locator('#changed-body').getByRole('link', { name: 'Code for your platform' });
  await expect(link).toHaveAttribute('href', /#raw-body-code$/);
  await choose(page, 'Express');
  await expect(link).toHaveAttribute('href', /#code-express$/);
  await choose(page, 'Show all 5');
  await expect(link).toHaveAttribute('href', /#raw-body-code$/);
});

test('where storage is blocked the choice holds for the visit, and what was kept of old is passed over', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('platform', 'cobol'));
  await page.goto(address);
  await expect(samples(page)).toHaveCount(5);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new Error('blocked');
      },
    });
  });
  await page.goto(address);
  await choose(page, 'Express');
  await expect(samples(page)).toHaveAttribute('id', 'code-express');
});

test('code that needs no scrolling is no stop for the keyboard', async ({ page }) => {
  const stop = page.locator('#code-next-app .code');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(address);
  await expect(stop).not.toHaveAttribute('tabindex');
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(stop).toHaveAttribute('tabindex', '0');
});
