import { expect, test } from '@playwright/test';
import { openUnfolded } from './open-unfolded.ts';
import { comparison } from './site-pages.ts';

test('whatever has the focus shows it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(comparison);
  const bare: string[] = [];
  let stops = 0;
  for (; stops < 60; stops += 1) {
    await page.keyboard.press('Tab');
    const state = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      const visible =
        outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && opacity === '1' && width * height > 0;
      return { visible, name: `${element.tagName}.${element.className}: ${element.textContent?.trim().slice(0, 30)}` };
    });
    if (!state) break;
    if (!state.visible) bare.push(state.name);
  }
  expect(stops).toBeGreaterThan(20);
  expect(bare).toEqual([]);
});

test('what has the focus is never hidden under what sticks to the top', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await openUnfolded(page, comparison);
  const links = page.locator('table.sides').nth(1).locator('tbody .link-here');
  await links.last().focus();
  for (let step = (await links.count()) * 2; step > 0; step -= 1) {
    await page.keyboard.press('Shift+Tab');
    const findHidden = () =>
      page.evaluate(() => {
        const element = document.activeElement;
        const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
        const over = document.elementFromPoint(left + width / 2, top + height / 2);
        return over && element && !element.contains(over) && !over.contains(element)
          ? `${element.outerHTML} under ${over.outerHTML}`
          : '';
      });
    await expect.poll(findHidden).toBe('');
  }
});
