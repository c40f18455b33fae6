import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** What answers how fast, measured by `npm run bench` with nothing beside it. No test depends on the clock. */
export default defineConfig({ ...base, testMatch: '**/*.timing.ts', workers: 1, fullyParallel: false });
