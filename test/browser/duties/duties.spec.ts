import { expect, type Page, test } from '@playwright/test';

const status = (page: Page) => page.locator('duty-table').getByRole('status');
const rows = (page: Page) => page.locator('duty-table tr[data-law]').filter({ visible: true });
const queryOf = (page: Page) => new URL(page.url()).search;

test('a role and a law leave their duties, stand in the address, and Back brings the others', async ({ page }) => {
  await page.goto('/readiness/duties/');
  const all = await rows(page).count();
  await expect(status(page)).toHaveText(`All ${all} duties.`);
  await page.getByLabel('Role').selectOption('Deployer');
  await page.getByLabel('Kind of system').selectOption('High-risk AI');
  await expect.poll(() => queryOf(page)).toBe('?role=deployer&kind=high-risk');
  const left = await rows(page).count();
  expect(left).toBeGreaterThan(1);
  expect(left).toBeLessThan(all);
  await expect(status(page)).toHaveText(`${left} of ${all} duties.`);
  await page.goBack();
  await page.goBack();
  await expect(rows(page)).toHaveCount(all);
});

test('what binds now follows the day of the reader', async ({ page }) => {
  await page.clock.setFixedTime('2026-12-01T12:00:00');
  await page.goto('/readiness/duties/?when=now&role=provider');
  await expect(page.locator('#say-that-it-is-ai')).toBeVisible();
  await expect(page.locator('#intimate-images')).toBeHidden();
  await page.clock.setFixedTime('2026-12-02T12:00:00');
  await page.reload();
  await expect(page.locator('#intimate-images')).toBeVisible();
  await expect(page.locator('#keep-logs')).toBeHidden();
});

test('a row that a link names is shown, whatever the filter asks for, and a choice that is not known is said', async ({
  page,
}) => {
  await page.goto('/readiness/duties/?law=dora&role=king#keep-logs');
  await expect(page.locator('#keep-logs')).toBeVisible();
  await expect(page.locator('#report-breach')).toBeHidden();
  await expect(status(page)).toContainText('“role=king”');
});

test('a clock leads to its duty, shown and in view, though the filter hides it', async ({ page }) => {
  await page.goto('/readiness/duties/?law=gdpr');
  await expect(page.locator('#report-major-incident')).toBeHidden();
  await page.locator('#clocks a[href="#report-major-incident"]').first().click();
  await expect(page.locator('#report-major-incident')).toBeInViewport();
  await expect(page.locator('#report-major-incident')).toBeFocused();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('both tables are whole, and no filter is there', async ({ page }) => {
    await page.goto('/readiness/duties/');
    await expect(page.getByLabel('Role')).toBeHidden();
    await expect(page.locator('#ai-literacy')).toBeVisible();
    const clocks = page.locator('#clocks tbody tr');
    const within = await clocks.locator('th').allInnerTexts();
    expect(within.slice(0, 2).toSorted()).toEqual(['At once', 'No undue delay']);
    expect(within[2]).toBe('4 hours');
  });
});
