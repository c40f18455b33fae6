import type { Page } from '@playwright/test';
import { readMainText } from '../../../../scripts/bench/page-text.ts';
import { pageAt } from '../../../build/built-site.ts';
import { softly } from './ask.ts';

const words = (text: string) => text.replace(/\s+/g, '');

/** A page says everything it has to say. Asked of a page that runs no script. */
export async function expectWhole(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await softly(page.locator('h1'), `${address} shows its heading without script`).toBeVisible();
  const shown = words((await page.locator('main').allInnerTexts()).join(''));
  // Folds are the only text that waits for the reader.
  const folded = words((await page.locator('details > :not(summary)').allTextContents()).join(''));
  // Tools that only work with script are not offered without it.
  const tools = words(
    (await page.locator('main :is(.tools, .copy-link)').filter({ visible: false }).allTextContents()).join(''),
  );
  softly(
    shown.length + folded.length + tools.length,
    `${address} says everything without script`,
  ).toBeGreaterThanOrEqual(words(readMainText(pageAt(address).html)).length * 0.97);
}
