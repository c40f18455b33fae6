import { expect, type Page, test } from '@playwright/test';

const flagship = '/compare/ai-poc-vs-production-sprint/';
const box = (page: Page, condition: string) => page.locator(`#${condition}`).getByRole('checkbox');
const tally = (page: Page) => page.locator('choose-when').getByRole('status');
const leadsTo = (page: Page) =>
  link(page).evaluate((element) => {
    const { pathname, hash } = element as HTMLAnchorElement;
    return pathname + hash;
  });
const link = (page: Page) => page.locator('choose-when .tally a');

test('ticks by keyboard are weighed aloud, and what follows from them goes along into the quiz', async ({ page }) => {
  await page.goto(flagship);
  await expect(tally(page)).toHaveText(/^Tick what is true/);
  await expect(link(page)).toHaveAttribute('href', '/quiz/');
  await box(page, 'task-unproven').focus();
  await page.keyboard.press('Space');
  await expect(tally(page)).toHaveText('One doubt about the task: prove it first.');
  await box(page, 'control-questions').focus();
  await page.keyboard.press('Space');
  await expect(tally(page)).toHaveText(/^One doubt about the task, one reason to ship: prove it first, since/);
  await expect(link(page)).toHaveText('Take the quiz, 2 answers given');
  await link(page).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/quiz\/#v=\d+&access=open&real=not-tried$/);
  await page.goBack();
  await expect(box(page, 'task-unproven')).toBeChecked();
  await expect(tally(page)).toHaveText(/^One doubt about the task, one reason to ship/);
});

test('ticks that contradict each other answer nothing, and taking all back leaves the list as it was', async ({
  page,
}) => {
  await page.goto(flagship);
  await box(page, 'task-unproven').check();
  await box(page, 'task-proven').check();
  await expect(tally(page)).toContainText('contradict each other, so the quiz asks.');
  expect(await leadsTo(page)).toBe('/quiz/');
  await box(page, 'task-unproven').uncheck();
  await expect(link(page)).toHaveText('Take the quiz, 1 answer given');
  expect(await leadsTo(page)).toMatch(/^\/quiz\/#v=\d+&real=accepted$/);
  await box(page, 'task-proven').uncheck();
  await expect(tally(page)).toHaveText(/^Tick what is true/);
  await expect(link(page)).toHaveText('Take the quiz');
});

test('a comparison that another quiz settles leads to its questions on the page', async ({ page }) => {
  await page.goto('/compare/custom-ai-build-vs-off-the-shelf/');
  await box(page, 'nothing-fits').check();
  await expect(tally(page)).toHaveText(/^One reason to build, no reason to buy: /);
  await expect(link(page)).toHaveAttribute('href', '#decide');
});

for (const [device, width, height] of [
  ['a wide screen', 1280, 800],
  ['a phone', 320, 640],
] as const)
  test(`what has the focus is never under the line that says the result, on ${device}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(flagship);
    await box(page, 'risk-is-operational').check();
    await expect(tally(page)).toHaveText(/^One reason/);
    for (const condition of ['task-unproven', 'bounded-trial-needed', 'task-proven', 'governance-required']) {
      await page.evaluate(() => window.scrollTo(0, 0));
      await box(page, condition).focus();
      const covered = await box(page, condition).evaluate((input) => {
        const { left, top, width, height } = input.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) !== input;
      });
      expect(covered, condition).toBe(false);
    }
  });

test('nothing moves when the boxes take the place of the marks', async ({ page }) => {
  await page.addInitScript(() => {
    const moved = { sum: 0 };
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${flagship}#choose`);
  await expect(box(page, 'task-unproven')).toBeVisible();
  await box(page, 'task-unproven').check();
  expect(await page.evaluate(() => (window as unknown as { moved: { sum: number } }).moved.sum)).toBe(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the conditions are a list with their links, and no box is offered', async ({ page }) => {
    await page.goto(flagship);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.locator('.tally')).toBeHidden();
    await expect(page.locator('#task-unproven')).toBeVisible();
    const mark = await page.locator('#task-unproven').evaluate((item) => getComputedStyle(item, '::before').content);
    expect(mark).toBe('""');
  });
});
