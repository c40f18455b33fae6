import { expect, type Page, test } from '@playwright/test';

const address = '/readiness/technical/';
const card = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const peak = (page: Page) => card(page, 'The expected peak');

async function fillPeak(page: Page): Promise<void> {
  for (const name of ['p50', 'p95', 'p99', 'Error rate']) await peak(page).getByRole('textbox', { name }).fill('4');
  await peak(page).getByRole('radio', { name: 'Not checked' }).check();
}

test('a card says how much is answered, and is folded to its sum when the page is opened again', async ({ page }) => {
  await page.goto(address);
  await expect(peak(page)).toContainText('0 of 5 answered');
  await fillPeak(page);
  await expect(peak(page)).toContainText('5 of 5 answered');
  const p50 = peak(page).getByRole('textbox', { name: 'p50' });
  await expect(p50).toBeVisible();
  await page.reload();
  await expect(p50).toBeHidden();
  await expect(peak(page)).toContainText('5 of 5 answered Not checked');
  const toggle = peak(page).getByRole('button', { name: 'Open: The expected peak' });
  await expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await toggle.focus();
  await page.keyboard.press('Enter');
  await expect(p50).toHaveValue('4');
  await expect(peak(page).getByRole('button', { name: 'Fold: The expected peak' })).toBeFocused();
  await p50.fill('');
  await expect(peak(page).getByRole('button', { name: /^Fold/ })).toBeHidden();
});

test('a link to a field opens the card in which it stands, and so does clearing the worksheet', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('textbox', { name: 'Highest error rate that you accept' }).fill('1');
  await page.getByRole('radio', { name: 'Passed', exact: true }).check();
  await fillPeak(page);
  await page.reload();
  const rate = peak(page).getByRole('textbox', { name: 'Error rate' });
  await expect(rate).toBeHidden();
  await page.locator('#audit-result .finding a[href="#load-levels--one-peak--errors"]').click();
  await expect(rate).toBeFocused();
  await page.reload();
  await expect(rate).toBeVisible();
  await page.goto('/about/');
  await page.goto(address);
  await expect(rate).toBeHidden();
  await page.getByRole('button', { name: 'Clear the worksheet' }).click();
  await expect(rate).toBeVisible();
});

test('on paper all of a folded card stands, without its sum', async ({ page }) => {
  await page.goto(address);
  await fillPeak(page);
  await page.reload();
  const p50 = peak(page).getByRole('textbox', { name: 'p50' });
  await expect(p50).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(p50).toBeVisible();
  await expect(peak(page).getByText('5 of 5 answered')).toBeHidden();
});

test('answers take the width of their card, and nothing is cut off on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/readiness/data/');
  const source = card(page, 'Source 1');
  const answer = source.getByRole('textbox', { name: 'Source', exact: true });
  const widths = await Promise.all([answer, source].map(async (place) => (await place.boundingBox())?.width ?? 0));
  expect(widths[0]).toBeGreaterThan((widths[1] ?? 0) / 2);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.locator('work-sheet').evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth)).toBe(0);
});

test('an empty worksheet starts with one card open, and the next one to fill in is open the next time', async ({
  page,
}) => {
  await page.goto(address);
  const open = page.locator('fieldset.row:not([data-folded])');
  await expect(open).toHaveCount(1);
  await expect(peak(page).getByRole('textbox', { name: 'p50' })).toBeVisible();
  const twice = card(page, 'Twice the expected peak');
  await expect(twice).toContainText('0 of 5 answered');
  await expect(twice.getByRole('textbox', { name: 'p50' })).toBeHidden();
  await fillPeak(page);
  await page.reload();
  await expect(open).toHaveCount(1);
  await expect(twice.getByRole('textbox', { name: 'p50' })).toBeVisible();
  const third = card(page, 'Three times the expected peak');
  await third.getByRole('button', { name: /^Open/ }).click();
  await third.getByRole('textbox', { name: 'p99' }).fill('9');
  await page.reload();
  await expect(open).toHaveCount(2);
  await expect(third.getByRole('textbox', { name: 'p99' })).toHaveValue('9');
});

test('a link from elsewhere opens the card that it names, and short answers share a line', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${address}#load-levels--three-peaks--p50`);
  const fields = card(page, 'Three times the expected peak').getByRole('textbox');
  await expect(fields.first()).toBeInViewport();
  const lines = () =>
    fields.evaluateAll((all) => new Set(all.slice(0, 2).map((field) => field.getBoundingClientRect().top)).size);
  await expect.poll(lines).toBe(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every card is open', async ({ page }) => {
    await page.goto(address);
    await expect(card(page, 'Three times the expected peak').getByRole('textbox', { name: 'p50' })).toBeVisible();
  });
});
