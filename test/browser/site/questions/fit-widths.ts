import type { Page } from '@playwright/test';
import { softly } from './ask.ts';

const widths = [320, 360, 768, 1280, 1440];

/** Everything that sticks out of the page to the right, and by how many pixels. */
const findOverflow = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.trim().slice(0, 40)}`);
  });

/** A page needs no sideways scrolling on any screen. */
export async function expectFit(page: Page, address: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    softly(await findOverflow(page), `${address} sticks out at ${width} px`).toEqual([]);
  }
}
