import { expect, type Page, test } from '@playwright/test';
import { findProblems } from './axe.ts';

const address = '/readiness/';
const passed = (page: Page, lane = 0) => page.locator(`.wide-only [data-lane="${lane}"] .passed`);
const stands = (page: Page, lane = 0) => page.locator('readiness-profile tbody tr').nth(lane).locator('td').first();

interface Listed {
  id: string;
  when: string;
  gate?: boolean;
}

/** The items of the first gap, as the page carries them. */
const listItems = (page: Page) =>
  page
    .locator('readiness-profile script')
    .evaluate((script) => (JSON.parse(script.textContent ?? '[]') as { items: Listed[] }[])[0]?.items ?? []);

const keep = (page: Page, ids: string[], entry: object) =>
  page.evaluate(
    ([all, text]) => {
      for (const id of all as string[]) localStorage.setItem(`item-${id}`, text as string);
    },
    [ids, JSON.stringify(entry)] as const,
  );

test('a blank profile says so, with the first check that holds each gap', async ({ page }) => {
  await page.goto(address);
  await expect(stands(page)).toHaveText('Not started');
  await expect(page.locator('readiness-profile tbody a[href^="/i/"]').first()).toBeVisible();
  await expect(passed(page)).toHaveCount(0);
});

test('one open gate holds a gap, whatever else is done; a reason lets it pass', async ({ page }) => {
  await page.goto(address);
  const items = await listItems(page);
  const gate = items.find((item) => item.gate && item.when !== 'before-poc') as Listed;
  await keep(
    page,
    items.map(({ id }) => id),
    { state: 'done' },
  );
  await keep(page, [gate.id], { state: 'not-applicable' });
  await page.reload();
  await expect(stands(page)).toHaveText('Ready to prove');
  await expect(passed(page)).toHaveCount(1);
  await expect(page.locator(`readiness-profile a[href="/i/${gate.id}/"]`)).toBeVisible();
  await keep(page, [gate.id], { state: 'not-applicable', reason: 'It sends nothing.' });
  await page.reload();
  await expect(stands(page)).toHaveText('Sustained');
  await expect(passed(page)).toHaveCount(4);
  expect(await findProblems(page)).toEqual([]);
});

test('a tick in another tab shows without a reload', async ({ page, context }) => {
  await page.goto(address);
  const items = await listItems(page);
  const other = await context.newPage();
  await other.goto(address);
  await keep(
    other,
    items.filter(({ when }) => when === 'before-poc').map(({ id }) => id),
    { state: 'done' },
  );
  await expect(stands(page)).toHaveText('Ready to prove');
});

test('without JavaScript the blank profile and what it means are there', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.getByRole('img', { name: 'The readiness profile' })).toBeVisible();
  await expect(page.locator('#profile noscript p')).toContainText('the blank profile');
  await expect(stands(page)).toHaveText('Not started');
  await context.close();
});
