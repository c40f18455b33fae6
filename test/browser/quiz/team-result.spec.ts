import { expect, test } from '@playwright/test';
import { findProblemsInBothSchemes } from '../site/axe.ts';
import { address, compare, compareTwo, field, link, result } from './team-page.ts';

test('agenda and link are copied, and shown where the browser refuses', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await compareTwo(page);
  await page.getByRole('button', { name: 'Copy the agenda as Markdown' }).click();
  await expect(page.getByText('Agenda copied.')).toBeVisible();
  const agenda = await page.evaluate(() => navigator.clipboard.readText());
  expect(agenda).toContain('# Agenda: what to settle together');
  expect(agenda).toContain(`<${page.url()}>`);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByRole('textbox', { name: 'Copy the link' })).toHaveValue(page.url());
});

for (const [state, fragment] of [
  ['the form and its errors', ''],
  ['a result', link],
  ['a result of many', `${link}&m=Cy:2nnnn0000000&m=:0unnnnnnnnnn&m=:10nnnnnnnnnn&m=broken`],
] as const)
  test(`axe finds nothing on ${state}, in light and in dark colors`, async ({ page }) => {
    await page.goto(`${address}${fragment}`);
    await expect(fragment ? result(page) : field(page)).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(await findProblemsInBothSchemes(page)).toEqual([]);
    if (fragment) return;
    await compare(page).click();
    await expect(page.getByRole('alert')).toHaveCount(1);
    expect(await findProblemsInBothSchemes(page)).toEqual([]);
  });

test('a result needs no sideways scrolling, however long the names are', async ({ page }) => {
  const long = 'm=Donaudampfschifffahrtsgesellschaftsmanager:2uunn0000000';
  for (const more of [`&${long}`, `&${long}&m=Cy:2nnnn0000000&m=:0unnnnnnnnnn&m=:10nnnnnnnnnn`]) {
    await page.goto(address);
    await page.goto(`${address}${link}${more}`);
    await expect(result(page)).toBeVisible();
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const { clientWidth, scrollWidth } = await page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement;
        return { clientWidth, scrollWidth };
      });
      expect(scrollWidth, `${width} px`).toBeLessThanOrEqual(clientWidth);
    }
  }
});

test('each cell of the table is heard with its question and its person', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${address}${link}`);
  const table = page.getByRole('table', { name: 'What everybody said about each question' });
  await expect(table.getByRole('columnheader')).toHaveText(['Question', 'Ana', 'Bo', 'What to do']);
  await expect(table.getByRole('rowheader')).toHaveText([
    'Trial on real inputs',
    'Owner',
    'Alerts and pause',
    'What each of you got alone',
  ]);
  await expect(table.getByRole('row', { name: /^Trial on real inputs/ }).getByRole('cell')).toHaveText([
    'Passed and accepted',
    'Missed its mark',
    'Talk first',
  ]);
});

test('each mark has a stroke of its own for the way that an answer speaks', async ({ page }) => {
  await page.goto(`${address}${link}`);
  const strokes = page.getByRole('row', { name: /^(Trial|Alerts)/ }).locator('.vote');
  const read = () =>
    strokes.evaluateAll((cells) =>
      cells.map((cell) => {
        const { borderTopStyle, borderBottomStyle, borderBottomWidth } = getComputedStyle(cell, '::before');
        return `${borderTopStyle} ${borderBottomStyle} ${Number.parseFloat(borderBottomWidth) > 4}`;
      }),
    );
  await expect(strokes).toHaveText(['Passed and accepted', 'Missed its mark', "I don't know", 'Not answered']);
  expect(await read()).toEqual(['solid solid true', 'dashed dashed false', 'dotted dotted false', 'solid solid false']);
});

test('of many people the marks stand side by side, and the words are one step away', async ({ page }) => {
  await page.goto(`${address}${link}&m=Cy:2nnnn0000000&m=:0unnnnnnnnnn&m=:10nnnnnnnnnn`);
  const table = page.getByRole('table', { name: 'What everybody said about each question' });
  const row = table.getByRole('row', { name: /^Need/ });
  await expect(row.getByRole('cell')).toHaveText([
    "I don't know",
    'Not shown yet',
    'A named person needs it',
    'A named person needs it',
    'Not answered',
    'Talk first',
  ]);
  await expect(row.getByText('A named person needs it: 2 (Ana, Bo)')).toBeHidden();
  await row.getByText('Need', { exact: true }).click();
  await expect(row.getByText('A named person needs it: 2 (Ana, Bo)')).toBeVisible();
  const ends = table.getByRole('row', { name: /^What each of you got alone/ });
  await ends.getByText('What each of you got alone').click();
  await expect(ends.getByText('Production sprint (ship what works): 1 (Ana)')).toBeVisible();
  const own = ends.getByRole('link');
  await expect(own).toHaveCount(5);
  for (const one of await own.all()) expect((await one.boundingBox())?.width).toBeGreaterThanOrEqual(24);
});

test('what nobody disagrees on is one line that opens', async ({ page }) => {
  await page.goto(`${address}${link}`);
  const table = page.getByRole('table', { name: 'What nobody disagrees on' });
  await expect(table).toBeHidden();
  await page.getByText('All of you agree on Use today and Need. Nobody contradicts anybody on 7 more.').click();
  await expect(table.getByRole('rowheader')).toHaveCount(9);
});

test('a result prints without the form and without controls', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${address}${link}`);
  await expect(page.getByRole('heading', { name: 'Talk about these first' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Who says what' })).toBeVisible();
  await expect(page.locator('main :is(button, textarea, output, form)').filter({ visible: true })).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it does and what it needs, and offers no form', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare what your team says');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('noscript p')).toContainText('Comparing needs JavaScript.');
    await expect(page.locator('main :is(button, textarea)').filter({ visible: true })).toHaveCount(0);
  });
});
