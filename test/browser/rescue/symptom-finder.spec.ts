import { expect, type Page, test } from '@playwright/test';
import { hold } from '../hold.ts';
import { settle } from '../settle.ts';
import { findProblemsInBothSchemes } from '../site/axe.ts';
import { nothing, watchPage } from '../watch-page.ts';

const address = '/rescue/stripe-webhooks-failing-in-production/';
const log =
  '{"at":"2026-11-29T10:03:07Z","msg":"Webhook Error: No signatures found matching the expected signature for payload."}\n"POST /stripe/webhook HTTP/1.1" 413 183';

const field = (page: Page) => page.getByRole('textbox', { name: 'Paste the error' });
const status = (page: Page) => page.locator('symptom-finder [role=status]');
const rows = (page: Page) => page.locator('.symptoms tbody tr').filter({ visible: true });
const all = 25;

test('a pasted log leaves the symptoms that fit, with the words that say so, until all are shown again', async ({
  page,
  baseURL,
}) => {
  const report = await watchPage(page, baseURL ?? '');
  await page.goto(address);
  await expect(rows(page)).toHaveCount(all);
  await field(page).fill(log);
  await expect(status(page)).toHaveText(`3 of ${all} symptoms fit your text.`);
  await expect(rows(page).locator('mark')).toHaveText([
    'No signatures found matching the expected signature for payload',
    'No signatures found matching the expected signature for payload',
    'HTTP/1.1" 413',
    'POST /stripe/webhook HTTP/1.1" 413',
  ]);
  await expect(page.getByRole('heading', { name: 'No delivery fails, and your data is wrong' })).toBeHidden();
  expect(await findProblemsInBothSchemes(page)).toEqual([]);
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).toBe('{}');

  await page.getByRole('button', { name: 'Show all symptoms' }).click();
  await expect(rows(page)).toHaveCount(all);
  await expect(page.locator('.why')).toHaveCount(0);
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await expect(status(page)).toHaveText('');
  await expect(page.getByRole('button', { name: 'Show all symptoms' })).toBeHidden();
  expect(await report()).toEqual(nothing);
});

test('on a phone the answer to what was pasted is in sight', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(address);
  await page.evaluate((text) => navigator.clipboard.writeText(text), log);
  await field(page).focus();
  await page.keyboard.press('Control+V');
  await expect(status(page)).toHaveText(`3 of ${all} symptoms fit your text.`);
  await expect(status(page)).toBeInViewport();
  await expect(rows(page).first()).toBeInViewport();
});

test('a text that fits nothing hides nothing, and says what to do', async ({ page }) => {
  await page.goto(address);
  await field(page).fill('404');
  await expect(rows(page)).toHaveCount(1);
  await field(page).fill('Listening on port 3000');
  await expect(status(page)).toContainText(`Nothing here fits your text, so all ${all} symptoms stand below.`);
  await expect(rows(page)).toHaveCount(all);
});

test('what a link leads to is shown, whatever was pasted', async ({ page }) => {
  await page.goto(address);
  await field(page).fill(log);
  await expect(rows(page)).toHaveCount(3);
  for (const id of ['done-twice', 'in-your-data']) {
    await page.evaluate((linked) => {
      location.hash = linked;
    }, id);
    await expect(page.locator(`#${id}`)).toBeVisible();
    await expect(page.locator(`#${id}`)).toBeInViewport();
  }
});

test('what is pasted before the script has come counts', async ({ page }) => {
  const release = await hold(page, '**/_astro/SymptomFinder*');
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('#symptom-text').evaluate((early: HTMLTextAreaElement, text) => {
    early.value = text;
  }, log);
  release();
  await expect(rows(page)).toHaveCount(3);
});

test('where the part that reads it does not come, the page says so and keeps all symptoms', async ({ page }) => {
  await page.route('**/_astro/read-pasted*', (route) => route.abort());
  await page.goto(address);
  await field(page).fill(log);
  await expect(status(page)).toContainText('could not be loaded');
  await expect(rows(page)).toHaveCount(all);
});

test('what could not be loaded is not missed once the text is gone', async ({ page }) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/_astro/read-pasted*', async (route) => {
    await promise;
    await route.abort();
  });
  await page.goto(address);
  await field(page).fill(log);
  await page.getByRole('button', { name: 'Show all symptoms' }).click();
  const failed = page.waitForEvent('requestfailed');
  resolve();
  await failed;
  await settle(page);
  await expect(status(page)).toHaveText('');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the symptoms stand there, and no field is offered', async ({ page }) => {
    await page.goto(address);
    await expect(rows(page)).toHaveCount(all);
    await expect(page.locator('main :is(textarea, input, button)').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('.sample').filter({ visible: true })).toHaveCount(14);
  });
});
