import { test as base, type Page } from '@playwright/test';

/** Tests with a second page at hand, which runs no script and is opened once for all tests of a worker. */
export const test = base.extend<object, { unscripted: Page }>({
  unscripted: [
    async ({ browser }, use) => {
      const baseURL = process.env['SITE_ORIGIN'];
      const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});
