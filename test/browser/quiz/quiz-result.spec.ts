import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { decisionRecordSchema } from '../../../src/schemas/decision-record.ts';
import { data, expectResult, linkTo, oneForEachOutcome, readResult } from './quiz-page.ts';

test('there is a reader for every outcome, and one who is undecided', () => {
  expect(oneForEachOutcome.map(({ name }) => name).sort()).toEqual(
    [...data.words.outcomes.map(({ id }) => id), 'undecided'].sort(),
  );
});

for (const [width, height] of [
  [1440, 900],
  [768, 1024],
] as const)
  test(`every result fits on one screen of ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const { name, answers } of oneForEachOutcome) {
      await page.goto(linkTo(answers));
      await expectResult(page, name);
      const bottom = await page
        .locator('.sheet > section:not(.limits)')
        .evaluateAll((sections) => Math.max(...sections.map((section) => section.getBoundingClientRect().bottom)));
      expect(bottom, name).toBeLessThanOrEqual(height);
      await expect(page.locator('.first-thing h3').first()).toBeVisible();
      await page.goto('about:blank');
    }
  });

test('every result prints on one sheet with its answers, link and dates', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const { name, answers } of oneForEachOutcome) {
    await page.goto(linkTo(answers));
    await readResult(page);
    await expect(page.locator('.print-only')).toContainText(linkTo(answers));
    await expect(page.locator('.answers dd', { hasText: /\w/ }).first()).toBeVisible();
    const pdf = (
      await page.pdf({ format: 'A4', margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } })
    ).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, name).toBe(1);
    await page.goto('about:blank');
  }
});

test('the link and the decision record are copied, and a refusal shows the text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { answers } = oneForEachOutcome.find(({ name }) => name === 'contain-first') ?? { answers: {} };
  await page.goto(linkTo(answers));
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.getByText('More', { exact: true }).click();
  await page.getByRole('button', { name: 'Copy the decision record' }).click();
  await expect(page.getByText('Record copied as Markdown')).toBeVisible();
  const record = await page.evaluate(() => navigator.clipboard.readText());
  expect(record).toMatch(/^# .+\n\n\*\*In short\.\*\* /);
  expect(record).toContain(`<${page.url()}>`);

  await context.clearPermissions();
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByRole('textbox', { name: 'Copy the link' })).toHaveValue(page.url());
});

test('the record is saved as JSON in the published format', async ({ page }) => {
  await page.goto(linkTo({ stage: 'live', watch: 'half' }));
  await page.getByText('More', { exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as JSON' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^decision-\d{4}-\d{2}-\d{2}\.json$/);
  const record = decisionRecordSchema.parse(JSON.parse(readFileSync(await download.path(), 'utf8')));
  expect(record.link).toBe(page.url());
  expect(record.recommendation.outcome).toBe('contain-first');
});

test('a part that cannot be loaded is said when it is asked for', async ({ page }) => {
  await page.route('**/_astro/records*', (route) => route.abort());
  await page.goto(linkTo({ stage: 'live' }));
  await page.getByText('More', { exact: true }).click();
  await page.getByRole('button', { name: 'Copy the decision record' }).click();
  await page.getByRole('button', { name: 'Save as JSON' }).click();
  await expect(page.getByText('A part of this page could not be loaded')).toHaveCount(2);
});
