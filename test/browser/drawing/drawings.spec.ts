import { expect, type Page, test } from '@playwright/test';

const addresses = [
  '/guides/launch-pause-and-roll-back/',
  '/guides/who-reviews-and-does-it-pay/',
  '/guides/workflow-identity-comes-first/',
  '/readiness/data/',
  '/readiness/technical/',
  '/readiness/organizational/',
  '/calculators/three-year-cost/',
];

const drawings = '.course > svg, .bars, .chain';

/** What is written in the drawings of a page: pairs that cover each other, what leaves the window, and what is too small. */
const findFaults = (page: Page) =>
  page.evaluate(() => {
    const faults: string[] = [];
    for (const figure of document.querySelectorAll('figure.course, figure:has(.bars, .chain)')) {
      const written = [...figure.querySelectorAll('svg text')].filter((text) => text.getClientRects().length > 0);
      const boxes = written.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
      for (const [place, { text, box }] of boxes.entries()) {
        if (box.left < -0.5 || box.right > innerWidth + 0.5) faults.push(`${text} leaves the window`);
        for (const { text: other, box: its } of boxes.slice(place + 1)) {
          const apart = [box.right - its.left, its.right - box.left, box.bottom - its.top, its.bottom - box.top];
          if (apart.every((by) => by > 2)) faults.push(`${text} over ${other}`);
        }
      }
      for (const part of figure.querySelectorAll('text, td, th, li, p, small'))
        if (Number.parseFloat(getComputedStyle(part).fontSize) < 12) faults.push(`${part.textContent} is small`);
    }
    if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways');
    return faults;
  });

for (const width of [320, 768, 1024, 1440])
  test(`at ${width} pixels nothing in a drawing is covered, cut off or too small`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of addresses) {
      await page.goto(address);
      await expect(page.locator(drawings).first()).toBeVisible();
      expect(await findFaults(page), address).toEqual([]);
    }
  });

test('what happens is written into a course, or as a list below it on a phone', async ({ page }) => {
  const course = page.locator('#error-budget .course');
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/guides/launch-pause-and-roll-back/');
  await expect(course.locator('svg[role=img]')).toBeVisible();
  await expect(course.locator('svg text.event').first()).toBeHidden();
  const list = course.locator('.events');
  await expect(list).toHaveCSS('clip-path', 'none');
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await page.setViewportSize({ width: 1024, height: 780 });
  await expect(course.locator('svg text.event').first()).toBeVisible();
  await expect(list).not.toHaveCSS('clip-path', 'none');
});

test('a chain stays a table where its cells stand below each other', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/guides/workflow-identity-comes-first/');
  const chain = page.getByRole('table', { name: 'the last log names someone who did not act' });
  await expect(chain.getByRole('rowheader')).toHaveText(['One token, handed on', 'One token for each hop']);
  await expect(chain.getByRole('cell', { name: 'Breaks: Hands it on.' })).toBeVisible();
});

test('in forced colors every line has the color of the text', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/readiness/technical/');
  const strokes = await page
    .locator('.course polyline')
    .evaluateAll((lines) => lines.map((line) => [getComputedStyle(line).stroke, getComputedStyle(line).color]));
  expect(strokes).toHaveLength(2);
  for (const [stroke, color] of strokes) expect(stroke).toBe(color);
});
