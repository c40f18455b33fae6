import { expect, test } from '@playwright/test';

const guide = '/guides/human-review-that-works/';

test.describe('a chart on a phone', () => {
  test.use({ viewport: { width: 320, height: 780 } });

  test('is the table itself: each line with its figure, and its strip of the scale below', async ({ page }) => {
    await page.goto(guide);
    const chart = page.locator('figure.chart');
    await expect(chart.locator('svg.wide-only')).toBeHidden();
    const row = chart.getByRole('row', { name: /40 of 50 caught/ });
    await expect(row).toContainText('20% (11.2 to 33%)');
    const place = await row.evaluate((of) => {
      const box = (selector: string) => of.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      const [label, strip, dot] = [box('th'), box('.strip'), box('circle')];
      return {
        share: (dot.left + dot.width / 2 - strip.left) / strip.width,
        under: strip.top >= label.bottom,
        wide: strip.width,
      };
    });
    expect(place.share).toBeCloseTo(0.2, 2);
    expect(place.under).toBe(true);
    expect(place.wide).toBeGreaterThan(250);
  });

  test('is printed as the drawing, with a table that has no strips', async ({ page }) => {
    await page.goto(guide);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('figure.chart svg.wide-only')).toBeVisible();
    await expect(page.locator('figure.chart .strip').first()).toBeHidden();
  });
});

test('nothing written in a chart is smaller than 13 pixels, from a tablet on', async ({ page }) => {
  for (const width of [768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(guide);
    const size = await page
      .locator('figure.chart svg.wide-only')
      .evaluate((svg) => (13 * svg.getBoundingClientRect().width) / (svg as SVGSVGElement).viewBox.baseVal.width);
    expect(size, `${width}`).toBeGreaterThanOrEqual(13);
  }
});
