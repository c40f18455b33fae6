import { expect, type Page, test } from '@playwright/test';

const answered = '#v=2&real=accepted&stage=pilot&value=shown';

/** Opens home in a browser that has kept something of the quiz, and tells which requests that took. */
async function openWith(page: Page, kept: string | undefined): Promise<string[]> {
  const asked: string[] = [];
  if (kept) await page.addInitScript((text) => localStorage.setItem('quiz-stage', text), kept);
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/');
  return asked;
}

test('the path of the first page is filled by the answers that were kept, and they can be gone on with', async ({
  page,
}) => {
  await openWith(page, answered);
  await expect(page.locator('.path [aria-current="step"]')).toContainText('You are here');
  await expect(page.locator('first-question .label')).toContainText('3 answers you gave');
  await expect(page.locator('.answers [aria-current]')).toHaveText(/^Not yet\./);
  await page.getByRole('link', { name: 'Go on with them' }).click();
  await expect(page).toHaveURL(new RegExp(`/quiz/${answered}$`));
  await expect(page.locator('.result h1')).toBeVisible();
});

test('an answer that is given on the first page is kept, and changes no other', async ({ page }) => {
  await openWith(page, undefined);
  await page.getByRole('link', { name: 'No. It is an idea so far.' }).click();
  await expect(page).toHaveURL(/\/quiz\/#v=2&stage=idea$/);
  await page.goto('/');
  await expect(page.locator('first-question .label')).toContainText('one answer you gave');
});

test('another answer leaves those to the other questions as they are', async ({ page }) => {
  await openWith(page, answered);
  await expect(page.locator('.answers [aria-current]')).toHaveText(/^Not yet\./);
  await page.getByRole('link', { name: 'Not sure' }).click();
  await expect(page).toHaveURL(/real=accepted&stage=unknown&value=shown$/);
});

test('where the older answers do not come, another one does not take their place', async ({ page }) => {
  await page.route('**/kept-place*.js', (route) => route.abort());
  await page.goto('/404.html');
  await page.evaluate((text) => localStorage.setItem('quiz-stage', text), answered);
  await page.goto('/');
  await page.getByRole('link', { name: 'No. It is an idea so far.' }).click();
  await expect(page).toHaveURL(/\/quiz\/#v=2&stage=idea$/);
  expect(await page.evaluate(() => localStorage.getItem('quiz-stage'))).toBe(answered);
});

test('what fills the path moves nothing on a wide window', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const doors = page.locator('#doors-heading');
  await openWith(page, undefined);
  const before = await doors.boundingBox();
  await openWith(page, answered);
  await expect(page.locator('.path.own')).toBeVisible();
  const after = await doors.boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
});

test('nobody loads for it who kept nothing', async ({ page }) => {
  const asked = await openWith(page, undefined);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.startsWith('/quiz/') || path.includes('kept-place'))).toEqual([]);
});

for (const [what, kept] of [
  ['cannot be read', '#v=2&%E0%A4%A'],
  ['answers nothing of today', '#v=2&gone=yes'],
] as const)
  test(`the page stays as it is where what was kept ${what}`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    const quiz = page.waitForResponse('**/quiz/');
    await openWith(page, kept);
    await (await quiz).finished();
    await expect(page.locator('first-question .label')).toHaveText('The first of at most five questions');
    await expect(page.locator('.path.own')).toHaveCount(0);
    expect(faults).toEqual([]);
  });
