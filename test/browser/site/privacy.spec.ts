import { expect, test } from '@playwright/test';
import { settle } from '../settle.ts';
import { nothing, watchPage } from '../watch-page.ts';
import { comparison } from './site-pages.ts';

test('using a comparison breaks no policy and asks no other host', async ({ page, baseURL }) => {
  const report = await watchPage(page, baseURL ?? '');
  await page.goto(comparison);
  await settle(page);
  await page.locator('tr .link-here').first().click();
  await page.locator('.folded summary').first().click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.locator('.cites a').first().click();
  expect(await report()).toEqual(nothing);
});

test('a script, a style and a request that the policy forbids would be noticed', async ({ page, baseURL }) => {
  const report = await watchPage(page, baseURL ?? '');
  await page.route('https://elsewhere.test/**', (route) => route.fulfill({ body: '' }));
  await page.goto('/');
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'h1 { color: red }';
    const image = document.createElement('img');
    image.src = 'https://elsewhere.test/pixel.gif';
    document.body.append(style, image);
    try {
      const script = document.createElement('script');
      script.setAttribute('src', 'https://elsewhere.test/script.js');
      document.body.append(script);
    } catch {
      // Trusted types refuse the address itself.
    }
  });
  await expect.poll(async () => (await report()).violations.length).toBeGreaterThanOrEqual(3);
});
