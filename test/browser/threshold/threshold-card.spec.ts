import { expect, type Page, test } from '@playwright/test';
import {
  address,
  button,
  fixed,
  holds,
  keep,
  metEntries,
  openFold,
  row,
  start,
  today,
  verdict,
} from './threshold-page.ts';

const card = (page: Page) => page.locator('.result');
const longAgo = `${Number(today().slice(0, 4)) - 3}-01-01`;
const asked = start.filter(({ last }) => !last);
const [first] = asked as [(typeof start)[0]];

test('the card is neutral until something is measured, and then names the gates that are met and what expires first', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(address);
  await expect(verdict(page)).toHaveText('Not fixed yet');
  await expect(card(page)).toContainText(`0 of ${asked.length} gates met`);
  await expect(card(page).locator('.gate')).toHaveClass(/is-unknown/);
  await (await openFold(page, first.id)).getByLabel('State', { exact: true }).selectOption('doing');
  await expect(verdict(page)).toHaveText('Blocked');
  await expect(card(page).locator('.gate')).toHaveClass(/is-closed/);
  await keep(page, [...metEntries([fixed], today()), ...metEntries([first], longAgo)]);
  await page.evaluate(() => localStorage.clear());
  await page.goto('/about/');
  await page.goto(address);
  await expect(card(page)).toContainText(`1 of ${asked.length} gates met`);
  await expect(card(page).locator('.next')).toContainText(/^First to expire: \d{4}-\d\d-\d\d, the evidence of /);
  await card(page).locator('.next').getByRole('link', { name: fixed.title }).click();
  await expect(row(page, fixed.id)).toBeFocused();
  await expect(holds(page)).toContainText(first.title);
});

test('the card prints the blank sheet while nothing is measured, and the sheet with the result afterwards', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = document.documentElement.dataset['print'] ?? 'sheet';
      dispatchEvent(new Event('afterprint'));
    };
  });
  const html = page.locator('html');
  await page.goto(address);
  await card(page).getByRole('button', { name: 'Print the sheet' }).click();
  await expect(html).toHaveAttribute('data-printed', 'sheet');
  await (await openFold(page, first.id)).getByLabel('State', { exact: true }).selectOption('doing');
  await button(page, 'Print it with the result').click();
  await expect(html).toHaveAttribute('data-printed', 'result');
  await expect(html).not.toHaveAttribute('data-print');
});

test('on a phone the verdict is one strip that stays in sight, and leaves the page to the gates', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(address);
  await row(page, first.id).scrollIntoViewIfNeeded();
  const strip = await page.locator('.verdict').boundingBox();
  expect(strip?.y).toBe(0);
  expect(strip?.height).toBeLessThanOrEqual(56);
  await page.getByRole('link', { name: 'What holds it' }).click();
  await expect(holds(page)).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
});
