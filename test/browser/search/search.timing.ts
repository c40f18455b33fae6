import { type Browser, expect, type Page, test } from '@playwright/test';
import { readUntil, type Timings } from '../machine-speed.ts';
import { field, options } from './search-page.ts';

/** Milliseconds from the first key to the frame that shows the first result that answers it. */
async function time(page: Page, words: string): Promise<number> {
  await field(page).fill('');
  await expect(options(page)).toHaveCount(0);
  const measured = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let start = 0;
        addEventListener('keydown', () => (start ||= performance.now()), { capture: true });
        new MutationObserver((_, observer) => {
          if (!document.querySelector('[role=option]')) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - start));
        }).observe(document.body, { childList: true, subtree: true });
      }),
  );
  await page.keyboard.type(words);
  return measured;
}

/** Times the first search in a browser that has seen nothing of it, and the next one. */
async function timeFresh(browser: Browser): Promise<Timings> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  const timings = { cold: await time(page, 'access'), warm: await time(page, 'rollback') };
  await context.close();
  return timings;
}

test('the first result comes 250 ms after the first key, and 120 ms once the index is there', async ({
  browser,
  page,
}) => {
  const budget = { cold: 250, warm: 120 };
  expect(await readUntil(budget, page, () => timeFresh(browser))).toEqual([]);
});
