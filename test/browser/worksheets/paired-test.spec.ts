import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';

const address = '/guides/when-the-model-changes/';
const enter = (page: Page, values: Record<string, string>) =>
  Object.entries(values).reduce(
    (before, [label, value]) => before.then(() => page.getByRole('textbox', { name: label, exact: true }).fill(value)),
    Promise.resolve(),
  );

test('the counts of two versions lead to what the rule says, and the file says it too', async ({ page }) => {
  await page.goto(address);
  await enter(page, {
    'Cases that both versions do (cases)': '400',
    'Largest loss that you accept (percentage points)': '2',
    'Broken cases (cases)': '7',
    'Fixed cases (cases)': '7',
  });
  const finding = page.locator('#pair-counts .finding');
  await expect(finding).toHaveCount(0);
  await enter(page, { 'Must-pass cases that the new version fails (cases)': '0' });
  await expect(finding).toContainText('By the rule: accept.');
  await enter(page, { 'Must-pass cases that the new version fails (cases)': '1' });
  await expect(finding).toContainText('By the rule: refuse. A case that must pass does not.');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('paired-test.csv');
  expect(await readFile(await file.path(), 'utf8')).toContain('A case that must pass does not');
});
