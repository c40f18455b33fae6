import type { Page } from '@playwright/test';

/** Opens a page in light colors and without transitions, with all its folds open. */
export async function openUnfolded(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(address);
  await unfold(page);
}

/** Opens every fold of a page. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
