import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const projects = ['unit', 'content', 'build'];

export default defineConfig({
  test: {
    projects: projects.map((name) => ({
      extends: true,
      test: { name, root, include: [`test/${name}/**/*.test.ts`] },
    })),
  },
});
