import { expect, type Page, test } from '@playwright/test';
import { headersFor, parseHeaders } from '../../scripts/serve/header-rules.ts';
import { readBuilt } from '../build/built-site.ts';
import { addresses, comparison } from './site-pages.ts';

interface Findings {
  violations: string[];
  complaints: string[];
  foreign: string[];
}

/** Watches a page for what must never happen, from before its first byte. */
async function watch(page: Page, origin: string): Promise<() => Promise<Findings>> {
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || /content security policy/i.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) foreign.push(request.url());
  });
  page.on('websocket', (socket) => foreign.push(socket.url()));
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seenViolations: seen });
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
  return async () => ({
    violations: await page.evaluate(() => (globalThis as unknown as { seenViolations: string[] }).seenViolations),
    complaints,
    foreign,
  });
}

const nothing: Findings = { violations: [], complaints: [], foreign: [] };

const readStores = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

for (const address of addresses) {
  test(`${address} breaks no policy, asks no other host and leaves nothing behind`, async ({
    page,
    context,
    baseURL,
  }) => {
    const report = await watch(page, baseURL ?? '');
    const response = await page.goto(address, { waitUntil: 'networkidle' });
    expect(await report()).toEqual(nothing);
    expect(await context.cookies()).toEqual([]);
    expect(await readStores(page)).toEqual({ local: [], session: [], databases: [], caches: [], workers: 0 });
    const promised = headersFor(parseHeaders(readBuilt('_headers')), address);
    for (const [name, value] of Object.entries(promised)) expect(await response?.headerValue(name), name).toBe(value);
  });
}

test('using a comparison breaks no policy and asks no other host', async ({ page, baseURL }) => {
  const report = await watch(page, baseURL ?? '');
  await page.goto(comparison, { waitUntil: 'networkidle' });
  await page.locator('tr .link-here').first().click();
  await page.locator('.folded summary').first().click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.locator('.cites a').first().click();
  expect(await report()).toEqual(nothing);
});

test('a script, a style and a request that the policy forbids would be noticed', async ({ page, baseURL }) => {
  const report = await watch(page, baseURL ?? '');
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
