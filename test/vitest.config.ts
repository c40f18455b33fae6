import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const projects = ['unit', 'content', 'build'];

export default defineConfig({
  // The examples for readers keep events in Postgres. Their tests need none.
  resolve: { alias: { pg: fileURLToPath(new URL('unit/examples/pg-stand-in.ts', import.meta.url)) } },
  test: {
    // Tests that start programs must also pass on a machine that is busy with something else.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // By default one core is left idle, and each file loads zod and the schemas again; no test changes what others load.
    maxWorkers: '100%',
    isolate: false,
    projects: projects.map((name) => ({
      extends: true,
      test: { name, root, include: [`test/${name}/**/*.test.ts`] },
    })),
  },
});
