import { expect, type Page, test } from '@playwright/test';
import { findColorProblems, findProblems } from './axe.ts';
import { addresses, comparison } from './site-pages.ts';

async function open(page: Page, address: string): Promise<void> {
  // Colors half-way through a transition are nobody's choice.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(address);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

for (const address of addresses) {
  test(`axe finds nothing on ${address} in light and in dark colors`, async ({ page }) => {
    await open(page, address);
    expect(await findProblems(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findColorProblems(page)).toEqual([]);
  });
}

test('axe finds nothing on a phone, with the menu closed and open', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, comparison);
  expect(await findProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Menu' }).click();
  expect(await findProblems(page)).toEqual([]);
});

test('axe finds nothing where the pointer is or a link led to, in either scheme', async ({ page }) => {
  await open(page, comparison);
  const row = page.locator('table.sides').nth(1).locator('tbody tr').nth(1);
  await page.goto(`${comparison}#${await row.getAttribute('id')}`);
  await row.hover();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findColorProblems(page)).toEqual([]);
  }
});

test('axe would find text that is too faint', async ({ page }) => {
  await open(page, '/');
  await page.evaluate(() => {
    for (const text of document.querySelectorAll<HTMLElement>('h1')) text.style.color = 'rgb(200 200 200)';
  });
  expect((await findColorProblems(page)).join()).toContain('color-contrast');
});
