import type { Page } from '@playwright/test';
import { softly } from './ask.ts';

/** A page prints dark on white and without controls, whatever the scheme on screen. Leaves the page on screen again. */
export async function expectPlainPrint(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await softly(page.locator('h1'), `${address} prints its heading`).toBeVisible();
  await softly(page.locator('html'), `${address} prints on white`).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  const ink = await page.locator('h1').evaluate((heading) => getComputedStyle(heading).color);
  softly(Math.max(...(ink.match(/\d+/g) ?? []).map(Number)), `${address} prints its heading dark`).toBeLessThan(64);
  // The fields of a worksheet are there to be filled in on paper.
  const controls = page.locator('button, input:not(.field *), select, nav, .tool, .link-here, .button, output');
  softly(
    await controls.filter({ visible: true }).evaluateAll((all) => all.map(({ outerHTML }) => outerHTML.slice(0, 80))),
    `${address} prints controls`,
  ).toEqual([]);
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
}
