import { expect, test } from '@playwright/test';
import { comparison } from './site-pages.ts';

test('nothing moves for readers who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(comparison);
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')]
        .flatMap((element) => [
          getComputedStyle(element),
          getComputedStyle(element, '::before'),
          getComputedStyle(element, '::after'),
        ])
        .filter(
          ({ transitionDuration, animationName, scrollBehavior }) =>
            transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0) ||
            animationName !== 'none' ||
            scrollBehavior === 'smooth',
        ).length,
  );
  expect(moving).toBe(0);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('motion lasts less than 200 ms for everybody else', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto(comparison);
  const longest = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll('*')].flatMap((element) =>
        getComputedStyle(element)
          .transitionDuration.split(',')
          .map((time) => Number.parseFloat(time)),
      ),
    ),
  );
  expect(longest).toBeLessThan(0.2);
});

test.describe('in forced colors', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

  test('the drawing keeps its lines and the fill that tells its sides apart', async ({ page }) => {
    await page.goto(comparison);
    const look = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((stop) => {
          const { borderTopColor: color, borderTopWidth: width } = getComputedStyle(stop, '::before');
          return { color, width, line: getComputedStyle(stop, '::after').borderTopStyle };
        });
    const canvasText = await page.evaluate(() => {
      document.body.style.color = 'CanvasText';
      return getComputedStyle(document.body).color;
    });
    const proof = await look('.path > .prove:not(.gate)');
    const ship = await look('.path > .ship:not(.gate)');
    expect([proof.color, ship.color, (await look('.path > .gate')).color]).toEqual(Array(3).fill(canvasText));
    // Filled is the border at half of the size: it stays where grounds are taken away.
    expect(Number.parseFloat(ship.width)).toBeGreaterThan(2 * Number.parseFloat(proof.width));
    expect(proof.line).not.toBe(ship.line);
  });

  test('buttons keep an edge, focus keeps a ring, and the chosen place is marked', async ({ page }) => {
    await page.goto(comparison);
    const [row = ''] = await page.locator('tr[id]').evaluateAll((rows) => rows.map(({ id }) => id));
    await page.goto(`${comparison}#${row}`);
    await expect(page.locator(`#${row}`)).toHaveCSS('outline-style', 'solid');
    await page.keyboard.press('Tab');
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle))
      .not.toBe('none');
  });
});

test('text set to twice its size still fits', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  await page.goto(comparison);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const spare = await page.evaluate(() => document.documentElement.clientWidth - document.documentElement.scrollWidth);
  expect(spare).toBe(0);
});
