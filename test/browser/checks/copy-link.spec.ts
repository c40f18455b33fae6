import { expect, type Page, test } from '@playwright/test';
import { type Check, checklist, checksOn, everyCheck } from './list-page.ts';

const check = checksOn(everyCheck).find(({ title }) => /[^\w ]/.test(title)) as Check;
const gapPage = '/readiness/technical/';

/** What the clipboard holds, in each of its forms. */
const readForms = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return { html: await read('text/html'), plain: await read('text/plain') };
  });

const buttonOf = (page: Page, title: string) => page.getByRole('button', { name: `Copy link: ${title}`, exact: true });

test('each row copies its link with the title, rich and as plain text at once, and says so', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const address of [everyCheck, checklist, gapPage]) {
    const on = address === gapPage ? checksOn(everyCheck).slice(0, 1) : checksOn(address).slice(0, 1);
    const [{ id, title }] = on as [Check];
    await page.goto(address);
    await expect(buttonOf(page, title)).toHaveText('Copy link');
    await buttonOf(page, title).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('copy-links > output')).toHaveText('Link copied');
    const link = `${baseURL}/i/${id}/`;
    const { html, plain } = await readForms(page);
    expect(plain).toBe(`${title} ${link}`);
    expect(html).toContain(`<a href="${link}">`);
    expect(new URL(page.url()).pathname).toBe(address);
  }
});

test('a title with signs of markup stays text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(everyCheck);
  const link = page.locator(`[id="${check.id}"] a`).first();
  await link.evaluate((element) => {
    element.textContent = 'Ask <b>twice</b> & wait';
  });
  await page.locator(`[id="${check.id}"] .copy-link`).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  expect((await readForms(page)).html).toContain('Ask &lt;b&gt;twice&lt;/b&gt; &amp; wait');
});

test('the link to what a filter shows, and to a check on its page, is copied the same way', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${everyCheck}?gates=1`);
  await page.getByRole('button', { name: 'Copy link to this view' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  expect((await readForms(page)).plain).toMatch(new RegExp(` ${baseURL}${everyCheck}\\?gates=1$`));
  await page.goto(`/i/${check.id}/`);
  await buttonOf(page, check.title).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  expect((await readForms(page)).plain).toBe(`${check.title} ${baseURL}/i/${check.id}/`);
});

test('a browser that takes no rich text gets the plain one', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'ClipboardItem'));
  await page.goto(everyCheck);
  await buttonOf(page, check.title).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${check.title} ${baseURL}/i/${check.id}/`);
});

test('where the browser refuses, the link is there to be copied by hand until the reader goes on', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    for (const way of ['write', 'writeText'])
      Object.defineProperty(navigator.clipboard, way, { value: () => Promise.reject(new Error('denied')) });
  });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(everyCheck);
  await buttonOf(page, check.title).click();
  await expect(page.getByText('did not allow copying')).toBeVisible();
  const field = page.getByRole('textbox', { name: 'Link', exact: true });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(`${check.title} ${baseURL}/i/${check.id}/`);
  expect(await page.evaluate(() => getSelection()?.toString())).toContain(check.title);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.keyboard.press('Tab');
  await expect(field).toHaveCount(0);
});

test('it can be touched, and nothing moves when it comes', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(everyCheck);
  const boxes = await page
    .locator('.copy-link')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
  expect(boxes.length).toBe(checksOn(everyCheck).length);
  for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
});
