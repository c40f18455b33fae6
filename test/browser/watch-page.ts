import type { Page } from '@playwright/test';

interface Findings {
  violations: string[];
  complaints: string[];
  foreign: string[];
}

/** Watches a page for what must never happen, from before its first byte. */
export async function watchPage(page: Page, origin: string): Promise<() => Promise<Findings>> {
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

/** What a page shall be found to do. */
export const nothing: Findings = { violations: [], complaints: [], foreign: [] };
