import { expect, test } from '@playwright/test';
import { hurryIdleWork, settle } from '../settle.ts';
import { type Check, checksOn, everyCheck, keptFor, tick } from './list-page.ts';

const check = checksOn(everyCheck).find(({ gate }) => gate) as Check;
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
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  }
});

test('where the browser refuses to copy, the page says what to do', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.goto(address);
  await page.getByRole('button', { name: 'Copy: Markdown' }).click();
  await expect(page.getByText('Copy it by hand.')).toBeVisible();
});

test('a check is ticked where it is read, with all that a list takes, and nothing of it is loaded before', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await hurryIdleWork(page);
  await page.goto(address);
  await settle(page);
  const before = scripts.length;
  await tick(page, check).check();
  await expect(page.locator('check-entry .own')).toBeVisible();
  await expect(tick(page, check)).toBeFocused();
  await expect.poll(() => scripts.length).toBeGreaterThan(before);
  await expect.poll(() => keptFor(page, check)).toEqual({ state: 'done' });
  await page.getByText('State, owner, evidence').click();
  await page.getByLabel('Owner').fill('Ana Ruiz');
  await page.getByLabel('Due').fill('2020-01-01');
  await page.getByLabel('State', { exact: true }).selectOption('doing');
  await page.getByText('Waive this gate for a while').click();
  await page.getByLabel('Approved by').fill('Bo');
  await page.reload();
  const entry = page.locator('check-entry');
  await expect(entry).toContainText('Ana Ruiz');
  await expect(entry).toContainText('Overdue: it was due on January 1, 2020');
  await expect(entry).toContainText('Waiver without effect');
  await page.goto(everyCheck);
  await expect(page.locator(`[id="${check.id}"] .entered`)).toContainText('Ana Ruiz');
});

test('its fold opens at one press of a key; what does not load is said', async ({ page }) => {
  await page.route('**/start*.js', (route) => route.abort());
  await page.goto(address);
  const open = page.locator('check-entry').getByText('State, owner, evidence');
  await open.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('check-entry').getByText('could not be loaded')).toBeVisible();
  await page.unroute('**/start*.js');
  await page.reload();
  await open.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Owner')).toBeVisible();
  await expect(open).toBeFocused();
  await page.setViewportSize({ width: 360, height: 800 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
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
