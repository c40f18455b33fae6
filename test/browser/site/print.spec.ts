import { expect, test } from '@playwright/test';
import { comparison, comparisons } from './site-pages.ts';

test.beforeEach(({ page }) => page.emulateMedia({ media: 'print', colorScheme: 'dark' }));

test('a printed comparison holds the text that is folded on screen', async ({ page }) => {
  await page.goto(comparison);
  const folds = page.locator(':is(.folded, .fold) > :not(summary)');
  await expect.poll(() => folds.count()).toBeGreaterThanOrEqual(14);
  const hidden = await folds.evaluateAll((all) =>
    all
      .filter(
        (fold) => !fold.checkVisibility({ contentVisibilityAuto: true }) || fold.getBoundingClientRect().height < 10,
      )
      .map(({ id, className }) => id || className),
  );
  expect(hidden).toEqual([]);
});

// What does not fit below is moved to the next page whole, and leaves its height blank.
for (const address of comparisons)
  test(`nothing on ${address} that stays in one piece on paper is a third of a page high`, async ({ page }) => {
    // A4 at 96 pixels an inch, less a margin of 15 mm.
    await page.setViewportSize({ width: 680, height: 1009 });
    await page.goto(address);
    const pieces = await page
      .locator('main *')
      .evaluateAll((all) =>
        all
          .filter((element) => element.tagName === 'svg' || getComputedStyle(element).breakInside === 'avoid')
          .map((element) => ({ what: element.outerHTML.slice(0, 60), high: element.getBoundingClientRect().height })),
      );
    expect(pieces.length).toBeGreaterThan(20);
    expect(pieces.filter(({ high }) => high > 1009 / 3)).toEqual([]);
  });

test('a chosen dark scheme does not reach the paper', async ({ page }) => {
  await page.goto(comparison);
  await page.evaluate(() => {
    document.documentElement.dataset['scheme'] = 'dark';
  });
  const ink = await page.locator('h1').evaluate((heading) => getComputedStyle(heading).color);
  expect(Math.max(...(ink.match(/\d+/g) ?? []).map(Number))).toBeLessThan(64);
});

test('the table of a comparison is not cut off on paper', async ({ page }) => {
  // A4 at 96 pixels an inch, less a margin of 15 mm.
  await page.setViewportSize({ width: 680, height: 1000 });
  await page.goto(comparison);
  const spare = await page.evaluate(() => document.documentElement.clientWidth - document.documentElement.scrollWidth);
  expect(spare).toBe(0);
});

test('a printed list of checks names the addresses of the page that it was printed from', async ({ page }) => {
  await page.goto('/checklists/launch-gate/');
  await page.locator('item-list:defined').waitFor();
  const printed = await page
    .locator('.entered')
    .evaluateAll((lines) => lines.map((line) => getComputedStyle(line, '::after').content));
  expect(printed.length).toBeGreaterThan(10);
  const host = new URL(page.url()).host;
  expect(printed.filter((content) => !content.startsWith(`"${host}/i/`))).toEqual([]);
});

test('marks keep on paper what tells them apart, and lines stay with what they belong to', async ({ page }) => {
  await page.goto(comparison);
  const marks = page.locator('.ship .conditions li, .path-list.ship li');
  const faded = await marks.evaluateAll(
    (all) => all.filter((mark) => getComputedStyle(mark, '::before').printColorAdjust !== 'exact').length,
  );
  await expect.poll(() => marks.count()).toBeGreaterThan(5);
  expect(faded).toBe(0);
  const astray = await page.locator('main *').evaluateAll((all) =>
    all
      .filter((element) =>
        ['::before', '::after'].some((part) => getComputedStyle(element, part).position === 'absolute'),
      )
      .filter((element) => getComputedStyle(element).position === 'static')
      .map((element) => element.outerHTML.slice(0, 60)),
  );
  expect(astray).toEqual([]);
});
