import type { Page } from '@playwright/test';
import { softly } from './ask.ts';

/** Notes what moves on a page, whose scripts come late as they would over a slow line. */
export async function watchMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as (PerformanceEntry & { sources: { node: Node | null }[] })[])
        moved.push(...shift.sources.map(({ node }) => node?.textContent?.trim().slice(0, 40) ?? 'something'));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    await route.continue();
  });
}

/** Nothing has moved since the page was opened. */
export async function expectStill(page: Page, address: string): Promise<void> {
  const moved = await page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved);
  softly(moved, `${address} at ${page.viewportSize()?.width} px moves`).toEqual([]);
}
