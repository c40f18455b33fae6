import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Code that names modules as a bundler finds them: without endings, or JSON without saying so. */
const bundled = ['test/unit/rescue/**/*.test.ts', 'test/unit/faq/filter-questions.test.ts'];
const projects = [
  // Node runs TypeScript by itself, and what is tried over every state runs twice as fast without a bundler's wrapping.
  { name: 'unit', include: ['test/unit/**/*.test.ts'], exclude: bundled, viteModuleRunner: false },
  { name: 'unit-bundled', include: bundled },
  { name: 'content', include: ['test/content/**/*.test.ts'] },
  { name: 'build', include: ['test/build/**/*.test.ts'] },
  // What is slow by nature: `npm run test:release`.
  { name: 'release', include: ['test/release/**/*.test.ts'], viteModuleRunner: false },
];

export default defineConfig({
  // The examples for readers keep events in Postgres. Their tests need none.
  resolve: { alias: { pg: fileURLToPath(new URL('unit/rescue/pg-stand-in.ts', import.meta.url)) } },
  test: {
    // Tests that start programs must also pass on a machine that is busy with something else.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // By default one core is left idle, and each file loads zod and the schemas again; no test changes what others load.
    maxWorkers: '100%',
    isolate: false,
    projects: projects.map(({ viteModuleRunner = true, ...project }) => ({
      extends: true,
      test: { ...project, root, experimental: { viteModuleRunner } },
    })),
  },
});
