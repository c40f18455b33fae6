import type { Page } from '@playwright/test';

/** Makes work that a page puts off until the browser is idle start in a browser without a window, too, which is never idle by itself. */
export async function hurryIdleWork(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const idle = globalThis.requestIdleCallback.bind(globalThis);
    globalThis.requestIdleCallback = (work, options) => idle(work, { timeout: 50, ...options });
  });
}

/** Waits until a page that has loaded has done what it does by itself. */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestIdleCallback(() => setTimeout(resolve, 100), { timeout: 200 })),
      ),
  );
