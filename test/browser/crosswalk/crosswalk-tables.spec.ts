import { expect, type Page, test } from '@playwright/test';

const rows = (page: Page) => page.locator('crosswalk-tables tbody tr').filter({ visible: true });
const status = (page: Page) => page.locator('crosswalk-tables [role=status]');
const queryOf = (page: Page) => new URL(page.url()).search;

test('a choice hides what does not fit, stands in the address, and Back takes it away', async ({ page }) => {
  await page.goto('/readiness/crosswalk/');
  const all = await rows(page).count();
  await expect(status(page)).toContainText(`of ${all} controls and risks have a check here.`);
  await page.getByLabel('Framework').selectOption('owasp-llm-2026');
  await expect.poll(() => queryOf(page)).toBe('?framework=owasp-llm-2026');
  await expect(rows(page)).toHaveCount(10);
  await page.getByLabel('Gap').selectOption('organizational');
  await expect.poll(() => queryOf(page)).toBe('?framework=owasp-llm-2026&gap=organizational');
  const some = await rows(page).count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(10);
  await expect(status(page)).toContainText(`${some} of 10 controls and risks`);
  await page.goBack();
  await page.goBack();
  await expect(rows(page)).toHaveCount(all);
});

test('a checklist leaves its own checks and no other', async ({ page }) => {
  await page.goto('/readiness/crosswalk/?checklist=agent-and-tool-access');
  await expect(page.getByLabel('Checklist')).toHaveValue('agent-and-tool-access');
  const shown = page.locator('tbody li').filter({ visible: true });
  const links = await shown.locator('a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  await page.goto('/checklists/agent-and-tool-access/');
  for (const path of new Set(links)) await expect(page.locator(`.item a[href="${path}"]`).first()).toBeAttached();
});

test('a framework without a row that fits shows no empty table', async ({ page }) => {
  await page.goto('/readiness/crosswalk/?checklist=agent-and-tool-access');
  await expect(page.locator('crosswalk-tables [role=status]')).toContainText('the others are hidden');
  for (const table of await page.locator('crosswalk-tables table').filter({ visible: true }).all())
    await expect(table.locator('tbody tr').filter({ visible: true })).not.toHaveCount(0);
});

test('an unknown choice hides nothing and is named, and a linked framework is there whatever the filter says', async ({
  page,
}) => {
  await page.goto('/readiness/crosswalk/?gap=money');
  await expect(status(page)).toContainText('“gap=money”');
  await expect(status(page)).toContainText('have a check here.');
  await page.goto('/readiness/crosswalk/?framework=owasp-llm-2026#iso-42001-2023');
  await expect(page.locator('#iso-42001-2023')).toBeVisible();
  await expect(page.locator('#nist-ai-rmf-1')).toBeHidden();
});

test('nothing is wider than a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/readiness/crosswalk/');
  await expect(page.locator('crosswalk-tables select').last()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
