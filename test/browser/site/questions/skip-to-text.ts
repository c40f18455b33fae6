import type { Page } from '@playwright/test';
import { softly } from './ask.ts';

/** The first stop of the keyboard offers to skip to the text, and does. Asked of a page that nobody has touched. */
export async function expectSkip(page: Page, address: string): Promise<void> {
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip');
  await softly(skip, `${address} offers to skip first`).toBeFocused();
  await softly(skip, `${address} offers to skip first`).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inText = () =>
    page.evaluate(
      () => document.activeElement?.closest('main, #main') !== null || document.activeElement === document.body,
    );
  await softly.poll(inText, `${address} skips to its text`).toBe(true);
}
