import { defineConfig } from '@playwright/test';
import { findBrowser } from '../scripts/setup/find-browser.mjs';

const executablePath = process.env['CHROME_PATH'] ?? (await findBrowser());
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: './browser',
  outputDir: '../test-results',
  globalSetup: './browser/serve-site.ts',
  fullyParallel: true,
  workers: '100%',
  retries: 0,
  // Long enough for a machine that is busy with something else; what has to be quick is measured by `npm run bench`.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'line',
  testMatch: '**/*.spec.ts',
  use: {
    // What a failed test did, asked the network for and looked like in the end lies in test-results/. A picture of each
    // step would cost every test a fifth of its time; `npx playwright test --trace on` takes them.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false, sources: false },
    screenshot: 'only-on-failure',
    // serve-site.ts sets it before the tests start.
    ...(process.env['SITE_ORIGIN'] ? { baseURL: process.env['SITE_ORIGIN'] } : {}),
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
