import { defineConfig } from '@playwright/test';
import { findBrowser } from '../scripts/setup/find-browser.mjs';

const executablePath = process.env['CHROME_PATH'] ?? (await findBrowser());
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: './browser',
  outputDir: '../test-results',
  globalSetup: './browser/serve-site.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: 'line',
  projects: [
    { name: 'pages', testMatch: '**/*.spec.ts' },
    // What takes how long is measured at the end, with nothing beside it.
    { name: 'timings', testMatch: '**/*.timing.ts', workers: 1, fullyParallel: false, dependencies: ['pages'] },
  ],
  use: {
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
