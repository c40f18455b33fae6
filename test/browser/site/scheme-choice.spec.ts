import { expect, type Page, test } from '@playwright/test';

/** Whether the page is painted dark, and whether it ever was painted in the other scheme since it loaded. */
const isDark = (page: Page) =>
  page.evaluate(() => {
    const [red = 255] = getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
    return red < 128;
  });

const choose = (page: Page, name: string) => page.getByRole('radio', { name }).check();

test('follows the system until the reader chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  await expect.poll(() => isDark(page)).toBe(true);
  await expect(page.getByRole('radio', { name: 'As the system' })).toBeChecked();
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => isDark(page)).toBe(false);
});

for (const [system, name, dark] of [
  ['light', 'Dark', true],
  ['dark', 'Light', false],
] as const) {
  test(`${name} holds on other pages and after a reload, against a ${system} system`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: system });
    await page.goto('/');
    await choose(page, name);
    await expect.poll(() => isDark(page)).toBe(dark);
    await page.reload();
    await expect.poll(() => isDark(page)).toBe(dark);
    await page.goto('/compare/');
    await expect.poll(() => isDark(page)).toBe(dark);
    await expect(page.getByRole('radio', { name })).toBeChecked();
  });
}

test('a choice is in force before the page has a body to paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await choose(page, 'Dark');
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      Object.assign(globalThis, { schemeAtFirstBody: document.documentElement.dataset['scheme'] });
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  expect(await page.evaluate(() => (globalThis as unknown as { schemeAtFirstBody: string }).schemeAtFirstBody)).toBe(
    'dark',
  );
});

test('the system decides again once the reader says so, and nothing stays stored', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await choose(page, 'Dark');
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
  await choose(page, 'As the system');
  await expect.poll(() => isDark(page)).toBe(false);
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
});

test('works for the page where the browser stores nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await choose(page, 'Dark');
  await expect.poll(() => isDark(page)).toBe(true);
  expect(errors).toEqual([]);
});

test('a stored value that nobody chose does no harm', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await page.evaluate(() => localStorage.setItem('scheme', 'mauve'));
  await page.reload();
  await expect.poll(() => isDark(page)).toBe(false);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
});
