import { expect, type Page, test } from '@playwright/test';

const table = (page: Page) => page.locator('source-table');
const status = (page: Page) => table(page).getByRole('status');
const rows = (page: Page) => table(page).locator('tr[data-read]').filter({ visible: true });
const queryOf = (page: Page) => new URL(page.url()).search;
const words = (page: Page) => page.getByRole('searchbox', { name: 'Words in it' });

test('what is chosen and typed leaves the works that fit, is in the address and is said', async ({ page }) => {
  await page.goto('/sources/');
  const all = await rows(page).count();
  await expect(status(page)).toHaveText(`All ${all} works.`);
  await table(page).getByLabel('Kind').selectOption('Laws and rulings');
  await expect.poll(() => queryOf(page)).toBe('?kind=law');
  const laws = await rows(page).count();
  expect(laws).toBeLessThan(all);
  await words(page).pressSequentially('oversight regul');
  await expect.poll(() => queryOf(page)).toBe('?kind=law&q=oversight+regul');
  await expect(words(page)).toHaveValue('oversight regul');
  const left = await rows(page).count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(laws);
  await expect(status(page)).toHaveText(`${left} of ${all} works.`);
  await page.reload();
  await expect(rows(page)).toHaveCount(left);
  await expect(words(page)).toHaveValue('oversight regul');
  // Words are no steps of the history.
  await page.goBack();
  await expect(rows(page)).toHaveCount(all);
  await expect(words(page)).toHaveValue('');
});

test('a work that a link names is shown and marked, whatever the filter asks for', async ({ page }) => {
  await page.goto('/sources/?read=second-hand&gains=maybe#miller-error-bars');
  const linked = page.locator('#miller-error-bars');
  await expect(linked).toBeVisible();
  await expect(linked).toBeInViewport();
  expect(await linked.evaluate((row) => row.matches(':target'))).toBe(true);
  await expect(page.locator('#finos-ai-governance')).toBeHidden();
  await expect(status(page)).toContainText('“gains=maybe”');
});

test('only letters that lead somewhere are offered, and each leads below what sticks', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/sources/');
  const letters = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
  const all = await letters.count();
  await table(page).getByLabel('We read').selectOption('Someone else’s report');
  await expect.poll(() => letters.filter({ visible: true }).count()).toBeLessThan(all);
  await letters.filter({ visible: true }).last().click();
  await page.goto('/sources/#letter-m');
  const first = page.locator('#letter-m tr').first();
  const heads = page.locator('.works thead th').first();
  const below = async () => {
    const [row, head] = [await first.boundingBox(), await heads.boundingBox()];
    return row && head ? row.y - head.y - head.height : -99;
  };
  await expect.poll(below).toBeGreaterThanOrEqual(-1);
});

test('what has the focus is never under the letters and the heads', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto('/sources/');
  const links = table(page).locator('tbody a:visible');
  await links.nth(40).focus();
  const heads = table(page).locator('thead th').first();
  for (let step = 0; step < 25; step += 1) {
    await page.keyboard.press('Shift+Tab');
    const clear = async () => {
      const box = await heads.boundingBox();
      const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0);
      return top - (box ? box.y + box.height : Infinity);
    };
    await expect.poll(clear).toBeGreaterThanOrEqual(0);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('each work is a block with labels, and is a row with cells to whoever listens', async ({ page }) => {
    await page.goto('/sources/');
    const row = page.locator('#miller-error-bars');
    await expect(row).toHaveRole('row');
    await expect(row.getByRole('cell')).toHaveCount(4);
    const labels = await row
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content.split('"')[1]));
    expect(labels).toEqual(['We read: ', 'What we take from it: ', 'Who gains: ', 'Cited on: ']);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole table is there, and no filter', async ({ page }) => {
    await page.goto('/sources/?kind=law');
    await expect(words(page)).toBeHidden();
    await expect(page.locator('#miller-error-bars')).toBeVisible();
    await page.locator('#miller-error-bars summary').click();
    await expect(page.locator('#miller-error-bars li').first()).toBeVisible();
  });
});
