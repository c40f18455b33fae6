import type { Page } from '@playwright/test';

/** Keeps the answer to a request back until it is released, however slow the machine is meanwhile. */
export async function hold(page: Page, url: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(url, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}
