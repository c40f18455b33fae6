import { expect, test } from '@playwright/test';
import { hold } from './hold.ts';

const tools = [
  { address: '/readiness/threshold/', script: 'ThresholdPage', field: 'The system, with its version' },
  { address: '/readiness/governance/', script: 'WorksheetForm', field: 'What is decided' },
];

for (const { address, script, field } of tools)
  test(`${address} keeps what is typed before its script has come`, async ({ page }) => {
    const release = await hold(page, `**/_astro/${script}*`);
    await page.goto(address, { waitUntil: 'commit' });
    const early = page.getByLabel(field).first();
    await early.fill('Claims triage 2.3');
    // What the reader is still typing in is never touched, so the focus goes elsewhere.
    await early.blur();
    release();
    await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('Claims triage 2.3');
    await expect(early).toHaveValue('Claims triage 2.3');
    await page.reload();
    await expect(early).toHaveValue('Claims triage 2.3');
  });

test('a calculator works out what is typed before its script has come', async ({ page }) => {
  const release = await hold(page, '**/_astro/CalculatorPage*');
  await page.goto('/calculators/review-break-even/#v=1&cases=1000&reviewed=20', { waitUntil: 'commit' });
  await page.getByLabel('Time for one review').fill('3');
  const hour = page.getByLabel('Full cost of one hour');
  await hour.fill('60');
  await hour.blur();
  release();
  await expect(page.locator('[data-line=looking]')).toHaveText('600.00');
  await expect.poll(() => new URL(page.url()).hash).toContain('hour=60&review-time=3&reviewed=20');
});

test('a tick on the page of a check counts while what is kept is still on its way', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('item-b8fk', '{"state":"open","owner":"Ana"}'));
  const release = await hold(page, '**/_astro/start.*');
  await page.goto('/i/b8fk/');
  await page.getByRole('checkbox', { name: /^Done/ }).check();
  release();
  await expect(page.locator('check-entry')).toContainText('Ana');
  await expect(page.getByRole('checkbox', { name: /^Done/ })).toBeChecked();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /^Done/ })).toBeChecked();
});
