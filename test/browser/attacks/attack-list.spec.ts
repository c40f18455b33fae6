import { expect, type Page, test } from '@playwright/test';

const shown = (page: Page) => page.locator('.plain-rows > li').filter({ visible: true });
const status = (page: Page) => page.getByRole('status').filter({ hasText: 'case' });
const queryOf = (page: Page) => new URL(page.url()).search;

test('a choice hides what does not fit, stands in the address, and Back takes it away', async ({ page }) => {
  await page.goto('/attacks/');
  const all = await shown(page).count();
  await expect(status(page)).toHaveText(`All ${all} cases are shown.`);
  await page.getByLabel('OWASP risk').selectOption('ASI07');
  await expect.poll(() => queryOf(page)).toBe('?risk=ASI07');
  const some = await shown(page).count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await expect(status(page)).toContainText(`${some} of ${all} cases are shown.`);
  await expect(page.getByRole('heading', { level: 2, name: 'Can agents mislead each other?' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Can data get out?' })).toBeHidden();
  await page.goBack();
  await expect(shown(page)).toHaveCount(all);
});

test('a shared view opens as it was, and all can be shown again with the keyboard', async ({ page }) => {
  await page.goto('/attacks/?enters=web-page&severity=critical');
  await expect(page.getByLabel('Where it enters')).toHaveValue('web-page');
  await expect(shown(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Show all' }).press('Enter');
  await expect(status(page)).toHaveText(/^All \d+ cases are shown\.$/);
  await expect(page.getByLabel('What it is about')).toBeFocused();
});

test('one family can be had by itself', async ({ page }) => {
  await page.goto('/attacks/');
  await page.getByLabel('What it is about').selectOption('Can data get out?');
  await expect.poll(() => queryOf(page)).toBe('?family=leaks');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Can data get out?']);
});

test('an unknown choice hides nothing and is named, and a linked case is there whatever the filter says', async ({
  page,
}) => {
  await page.goto('/attacks/?risk=LLM99');
  await expect(status(page)).toHaveText(/^All \d+ cases are shown\.$/);
  await expect(page.getByText('“risk=LLM99”')).toBeVisible();
  await page.goto('/attacks/?enters=image#slow-tool');
  await expect(page.locator('#slow-tool')).toBeVisible();
});

test('the contents lead to a family that the filter hides, and show all of its cases', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/attacks/?family=leaks');
  const family = page.locator('#family-tools');
  await expect(family).toBeHidden();
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Can a tool' }).click();
  await expect(family.getByRole('heading', { level: 2 })).toBeInViewport();
  await expect(family.locator('li:not([hidden])')).toHaveCount(await family.locator('.plain-rows > li').count());
});
