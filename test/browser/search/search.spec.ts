import { expect, test } from '@playwright/test';
import { hold } from '../hold.ts';
import { field, opener, openSearch, options } from './search-page.ts';

test.describe('opening', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/');
  });

  test('the link becomes a button without moving anything', async ({ page, browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const unscripted = await context.newPage();
    await unscripted.goto('/');
    const box = await unscripted.locator('site-search a').boundingBox();
    await expect.poll(() => opener(page).boundingBox()).toEqual(box);
    await context.close();
  });

  for (const keys of ['/', 'Control+k', 'Meta+k']) {
    test(`${keys} opens it`, async ({ page }) => {
      await page.keyboard.press(keys);
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveValue('');
    });
  }

  for (const keys of ['Control+/', 'Alt+/', 'Alt+Control+k', 'k']) {
    test(`${keys} does not open it`, async ({ page }) => {
      await page.keyboard.press(keys);
      await page.keyboard.press('/');
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveValue('');
    });
  }

  test('a slash inside a field is a slash', async ({ page }) => {
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('read/write');
    await expect(field(page)).toHaveValue('read/write');
  });

  test('keys typed while it loads are kept', async ({ page }) => {
    const release = await hold(page, '**/_astro/dialog*');
    await page.keyboard.press('/');
    await page.keyboard.type('rollback');
    release();
    await expect(field(page)).toHaveValue('rollback');
    await expect(options(page).first()).toBeVisible();
  });

  test('words typed while the index loads are kept', async ({ page }) => {
    const release = await hold(page, '**/pagefind/wasm.*');
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('rollback');
    await expect(page.getByRole('status')).toHaveText('Searching …');
    release();
    await expect(options(page).first()).toBeVisible();
  });
});

test.describe('closing', () => {
  test('Escape closes it and gives the focus back to the button', async ({ page }) => {
    await openSearch(page);
    await page.keyboard.press('Escape');
    await expect(field(page)).toBeHidden();
    await expect(opener(page)).toBeFocused();
  });

  test('so does its close button', async ({ page }) => {
    await openSearch(page);
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(opener(page)).toBeFocused();
  });

  test('so does a click beside it, and the words are there again', async ({ page }) => {
    await openSearch(page);
    await page.keyboard.type('rollback');
    await page.mouse.click(5, 5);
    await expect(opener(page)).toBeFocused();
    await page.keyboard.press('/');
    await expect(field(page)).toHaveValue('rollback');
  });
});

test.describe('when something is missing', () => {
  for (const part of [
    'pagefind.js*',
    'pagefind-entry.json*',
    'wasm.*',
    '*.pf_meta',
    'filter/*',
    'index/*',
    'fragment/*',
  ]) {
    test(`without ${part} it says so, keeps the words and works on the next try`, async ({ page }) => {
      await page.route(`**/pagefind/${part}`, (route) => route.abort());
      await openSearch(page);
      await page.keyboard.type('rollback');
      await expect(page.getByRole('status')).toHaveText('The search could not load');
      await expect(page.getByRole('dialog').getByRole('link', { name: /^look through/ })).toHaveAttribute(
        'href',
        '/index/',
      );
      await page.unroute(`**/pagefind/${part}`);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(field(page)).toHaveValue('rollback');
      await expect(options(page).first()).toBeVisible();
    });
  }

  test('without its lists of words it says so and works on the next try', async ({ page }) => {
    await page.route('**/_astro/vocabulary*', (route) => route.abort());
    await openSearch(page);
    await page.keyboard.type('rollback');
    await expect(page.getByRole('status')).toHaveText('The search could not load');
    await page.unroute('**/_astro/vocabulary*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(options(page).first()).toBeVisible();
  });

  test('without the dialog the button leads to the index', async ({ page }) => {
    await page.route('**/_astro/dialog*', (route) => route.abort());
    await page.goto('/');
    await opener(page).click();
    await expect(page).toHaveURL(/\/index\/$/);
  });

  test('without JavaScript a link leads to the index', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/');
    await page.getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/index\/$/);
    await context.close();
  });
});
