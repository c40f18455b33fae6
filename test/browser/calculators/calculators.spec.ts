import { expect, type Page, test } from '@playwright/test';
import { settle } from '../settle.ts';

const review = '/calculators/review-break-even/';
const sum = (page: Page) => page.locator('.sum');
const result = (page: Page, id: string) => page.locator(`[data-line="${id}"]`);
const hash = (page: Page) => new URL(page.url()).hash;

async function open(page: Page, address = review) {
  await page.goto(address);
  await settle(page);
}

test('results come as soon as their numbers are there, with a comma or a point, and stand in the address', async ({
  page,
}) => {
  await open(page);
  await expect(sum(page)).toHaveText(/^11 numbers are missing/);
  await page.getByLabel('Results a month').fill('1,000');
  await page.getByLabel('Results that are reviewed').fill('20');
  await page.getByLabel('Time for one review').fill('1,5');
  await expect(result(page, 'looking')).toHaveText('not yet');
  await page.getByLabel('Full cost of one hour of review').fill('60.0');
  await expect(result(page, 'looking')).toHaveText('300.00');
  await expect(result(page, 'worth')).toHaveText('not yet');
  await expect(sum(page)).toHaveText(/^7 numbers are missing/);
  await expect.poll(() => hash(page)).toBe('#cases=1%2C000&hour=60.0&review-time=1%2C5&reviewed=20&v=1');
  await page.reload();
  await expect(result(page, 'looking')).toHaveText('300.00');
});

test('a number that cannot be read is told below its field, and how one with two meanings was read', async ({
  page,
}) => {
  await open(page);
  const share = page.getByLabel('Results that are reviewed');
  await share.fill('140');
  await share.blur();
  await expect(share).toHaveAccessibleDescription(/from 0\.1 to 100/);
  await expect(share).toHaveAttribute('aria-invalid', 'true');
  await share.fill('14');
  await share.blur();
  await expect(share).not.toHaveAttribute('aria-invalid');
  const cases = page.getByLabel('Results a month');
  await cases.fill('1.500');
  await cases.blur();
  await expect(cases).toHaveAccessibleDescription('Read as 1.5.');
  await expect(cases).not.toHaveAttribute('aria-invalid');
});

test('an example takes the place of what was typed, and Back brings it back', async ({ page }) => {
  await open(page);
  await page.getByLabel('Results a month').fill('77');
  await page.getByRole('button', { name: 'Everything reviewed' }).click();
  await expect(sum(page)).toHaveText(/costs 7,525 a month more than it saves/);
  await expect(page.getByText('Go back in your browser')).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Results a month')).toHaveValue('77');
  await expect(sum(page)).toHaveText(/^10 numbers are missing/);
  await page.goForward();
  await expect(sum(page)).toHaveText(/costs 7,525/);
});

test('a link to a place on the page leaves the numbers in the address', async ({ page }) => {
  await open(page, `${review}#v=1&cases=5`);
  await page.locator('.skip').first().focus();
  await page.keyboard.press('Enter');
  expect(hash(page)).toBe('#v=1&cases=5');
  await expect(page.getByLabel('Results a month')).toHaveValue('5');
});

test('a link with a number that is not known here says so', async ({ page }) => {
  await open(page, `${review}#v=1&cases=5&gone=1`);
  await expect(page.getByText('One number of this link is not known here')).toBeVisible();
  await expect(page.getByLabel('Results a month')).toHaveValue('5');
});

test('the calculation can be copied, with a link that opens it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/calculators/three-year-cost/');
  await page.getByRole('button', { name: 'Many cases' }).click();
  await expect(page.getByText('What would make something else the cheapest')).toBeVisible();
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('Copied as Markdown')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('- Total over three years: **979,640**.');
  const link = /<(.+)>\s*$/.exec(text)?.[1] ?? '';
  await open(page, `/calculators/three-year-cost/${new URL(link).hash}`);
  await expect(result(page, 'product-total')).toHaveText('979,640');
});
