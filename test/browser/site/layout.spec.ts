import { expect, test } from '@playwright/test';
import { openUnfolded } from './open-unfolded.ts';
import { comparison, comparisons } from './site-pages.ts';

for (const address of comparisons) {
  test(`${address} gives each side at least 40 characters at 1,280 px, and no text of its path runs into the next`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await openUnfolded(page, address);
    const narrow = await page.locator('table.sides td').evaluateAll((cells) =>
      cells.flatMap((cell) => {
        const { paddingLeft, paddingRight, font } = getComputedStyle(cell);
        const pen = document.createElement('canvas').getContext('2d');
        if (!pen) return ['no canvas to measure with'];
        pen.font = font;
        const forty = pen.measureText('0'.repeat(40)).width;
        const room = cell.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
        return room >= forty ? [] : [`${room} px, 40 characters need ${forty} px`];
      }),
    );
    await expect.poll(() => page.locator('table.sides td').count()).toBeGreaterThanOrEqual(26);
    expect.soft(narrow).toEqual([]);

    const labels = await page.locator('.path > li').evaluateAll((stops) =>
      stops.map((stop) => {
        const text = document.createRange();
        text.selectNodeContents(stop);
        const inside = stop.getBoundingClientRect();
        return { name: stop.textContent?.trim() ?? '', right: text.getBoundingClientRect().right - inside.right };
      }),
    );
    expect(labels.length).toBeGreaterThanOrEqual(8);
    const clashes = labels.filter(({ right }) => right > 0.5);
    expect(clashes).toEqual([]);
  });
}

for (const [address, halves] of [
  [comparison, '#this-is-you > *'],
  [comparison, 'choose-when .pair > *'],
  ['/', '.pair > *'],
] as const)
  test(`the two sides of ${halves} on ${address} stand beside each other`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(address);
    const places = await page
      .locator(halves)
      .evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect()).map(({ x, y }) => ({ x, y })));
    expect(places).toHaveLength(2);
    expect(places[1]?.y).toBe(places[0]?.y);
    expect(places[1]?.x).toBeGreaterThan((places[0]?.x ?? 0) + 300);
  });

test('the heads of a comparison stay in sight while its rows scroll past', async ({ page }) => {
  await openUnfolded(page, comparison);
  const table = page.locator('table.sides').nth(1);
  await table
    .locator('tbody tr')
    .nth(5)
    .evaluate((row) => row.scrollIntoView({ block: 'center' }));
  const topOfHeads = async () => (await table.locator('thead th').nth(1).boundingBox())?.y;
  const strip = await page.locator('page-map').boundingBox();
  expect(strip).toMatchObject({ y: 0 });
  await expect.poll(topOfHeads).toBeLessThan(strip ? strip.height + 20 : 0);
  expect(await topOfHeads()).toBeGreaterThanOrEqual((strip?.height ?? 0) - 1);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('each line of a comparison is a card with two labeled paragraphs', async ({ page }) => {
    await page.goto(comparison);
    const row = page.locator('table.sides').first().locator('tbody tr').first();
    const boxes = await row
      .locator('th, td')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes).toHaveLength(3);
    for (const [place, box] of boxes.entries()) {
      expect(box.width).toBeGreaterThan(300);
      if (place > 0) expect(box.top).toBeGreaterThanOrEqual((boxes[place - 1]?.bottom ?? 0) - 1);
    }
    const labels = await row
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
    const sides = await page.locator('table.sides').first().locator('thead th').allTextContents();
    for (const [place, label] of labels.entries()) expect(label).toContain(sides[place + 1]);
    const thead = await page
      .locator('table.sides')
      .first()
      .locator('thead')
      .evaluate((head) => getComputedStyle(head).clipPath);
    expect(thead).not.toBe('none');
  });
});
