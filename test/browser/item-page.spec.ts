import { expect, test } from '@playwright/test';
import { checksOn, everyCheck } from './list-page.ts';

const [check = { id: '', title: '' }] = checksOn(everyCheck);
const address = `/i/${check.id}/`;

test('the link to a check is copied in three forms', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address);
  const link = await page.locator('link[rel=canonical]').getAttribute('href');
  for (const [name, text] of [
    ['Address', link],
    ['Markdown', `[${check.title}](${link})`],
    ['For a tracker', `[${check.id}] ${check.title} ${link}`],
  ] as const) {
    await page.getByRole('button', { name: `Copy: ${name}` }).click();
    await expect(page.locator('copy-links > output')).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  }
});

test('where the browser refuses to copy, the page says what to do', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.goto(address);
  await page.getByRole('button', { name: 'Copy: Markdown' }).click();
  await expect(page.getByText('Mark the text and copy it by hand.')).toBeVisible();
});

test('its twins hold the same check', async ({ page, request }) => {
  await page.goto(address);
  const read = async (name: string) => {
    const href = await page.getByRole('link', { name }).getAttribute('href');
    return (await request.get(href ?? '')).text();
  };
  expect(JSON.parse(await read('as JSON'))).toMatchObject({ id: check.id, title: check.title });
  expect(await read('as Markdown')).toContain(check.title);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the three forms are there to be copied by hand, and no button is', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('.forms code')).toHaveCount(3);
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  });
});
