import { expect, test } from '@playwright/test';
import { hurryIdleWork, settle } from '../settle.ts';

test('what a page loads once the browser is idle would be noticed', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await hurryIdleWork(page);
  await page.addInitScript(() => addEventListener('load', () => requestIdleCallback(() => void fetch('/robots.txt'))));
  await page.goto('/');
  await settle(page);
  expect(loaded).toContain('/robots.txt');
});
