import { expect, test } from '@playwright/test';
import { findProblemsInBothSchemes } from '../site/axe.ts';
import { field, openSearch, options, search } from './search-page.ts';

test('results stand in groups by kind, with the words marked and their number said', async ({ page }) => {
  await search(page, 'access');
  await expect(page.getByRole('group', { name: 'Comparison' }).getByRole('option').first()).toBeVisible();
  await expect(page.getByRole('group', { name: 'Overview' }).getByRole('option').first()).toBeVisible();
  await expect(options(page).first().locator('mark').first()).toHaveText(/access/i);
  await expect(page.getByRole('status')).toHaveText(/^\d+ results on \d+ pages for “access”$/);
});

test('a group shows more of its pages when asked, and the place in the list is kept', async ({ page }) => {
  await search(page, 'ai');
  await expect(page.getByRole('status')).toContainText('“ai”');
  const group = page.getByRole('group', { name: 'Recommendation' });
  const more = group.getByRole('option', { name: /^\d+ more pages?$/ });
  const before = await options(page).count();
  while ((await more.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(more).toHaveCount(0);
  // The option that asked for more is gone, so as many as before means at least one new.
  await expect.poll(() => options(page).count()).toBeGreaterThanOrEqual(before);
  await expect(field(page)).toBeFocused();
  await expect(page.getByRole('option', { selected: true })).toBeInViewport();
});

test('the arrow keys choose among them, and wrap around', async ({ page }) => {
  await search(page, 'rollback');
  const chosen = page.getByRole('option', { selected: true });
  const ids = await options(page).evaluateAll((all) => all.map(({ id }) => id));
  await expect(field(page)).toHaveAttribute('aria-activedescendant', ids[0] ?? '');
  await page.keyboard.press('ArrowDown');
  await expect(chosen).toHaveAttribute('id', ids[1] ?? '');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(chosen).toHaveAttribute('id', ids.at(-1) ?? '');
  await expect(chosen).toBeInViewport();
  await expect(field(page)).toBeFocused();
});

test('Enter leads to the section', async ({ page }) => {
  await search(page, 'rollback');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#rollback$/);
  await expect(page.locator('#rollback')).toBeInViewport();
});

test('Enter waits for the answer to the last words', async ({ page }) => {
  await search(page, 'access');
  await field(page).fill('rollback');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#rollback$/);
});

test('a result in a fold opens the fold, on the same page, too', async ({ page }) => {
  await openSearch(page, '/compare/ai-poc-vs-production-sprint/');
  await field(page).fill('approve button');
  await expect(options(page).first()).toHaveAttribute('href', /#approve-button-as-safety$/);
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeHidden();
  await expect(page.locator('#approve-button-as-safety')).toBeInViewport();
});

test('results open in a new tab, and the search stays', async ({ page, context }) => {
  await search(page, 'rollback');
  for (const click of [{ modifiers: ['Control' as const] }, { button: 'middle' as const }]) {
    const opened = context.waitForEvent('page');
    await options(page).first().click(click);
    await (await opened).waitForURL(/#rollback$/);
    await expect(field(page)).toBeVisible();
  }
});

test('another name for a thing finds it, and the reader is told', async ({ page }) => {
  await search(page, 'hitl');
  await expect(page.getByRole('status')).toContainText('also read as “human review”');
});

test('words that never meet are searched one by one, and the reader is told', async ({ page }) => {
  await search(page, 'postgres augmentation');
  await expect(page.getByRole('status')).toContainText('No page has all the words of “postgres augmentation”');
});

test('words that are nowhere are named, and the index is offered', async ({ page }) => {
  await openSearch(page);
  await field(page).fill('zzqx');
  await expect(page.getByRole('status')).toHaveText('Nothing found for “zzqx”');
  await expect(page.getByRole('dialog').getByRole('link', { name: /^look through/ })).toHaveAttribute(
    'href',
    '/index/',
  );
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await field(page).fill('');
  await expect(page.getByRole('status')).toHaveText('');
});

test('markup in a query is text', async ({ page }) => {
  await openSearch(page);
  await field(page).fill('<img src=x> zzqx');
  await expect(page.getByRole('status')).toContainText('“<img src=x> zzqx”');
  await expect(page.getByRole('dialog').locator('img')).toHaveCount(0);
});

test('a whole search breaks no rule of the content security policy and logs no error', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await search(page, 'rollback');
  await field(page).fill('zzqx');
  await expect(page.getByRole('status')).toHaveText('Nothing found for “zzqx”');
  expect(said).toEqual([]);
});

test('axe finds nothing in the dialog, whatever is found, in light and in dark colors', async ({ page }) => {
  await openSearch(page);
  for (const words of ['', 'access', 'proof of concept', 'zzqx']) {
    await field(page).fill(words);
    await expect(page.getByRole('status')).toContainText(words);
    expect(await findProblemsInBothSchemes(page, 'dialog'), words).toEqual([]);
  }
});

test('fits every width, and each result is large enough for a finger', async ({ page }) => {
  await search(page, 'access');
  for (const width of [320, 360, 768, 1440]) {
    await page.setViewportSize({ width, height: 700 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const dialog = await page.getByRole('dialog').boundingBox();
    expect((dialog?.x ?? -1) + (dialog?.width ?? Infinity)).toBeLessThanOrEqual(width);
    const heights = await options(page).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  }
});
