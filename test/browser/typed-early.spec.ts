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
