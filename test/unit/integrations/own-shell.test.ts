import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isShell, ownShell } from '../../../scripts/integrations/own-shell.ts';

const starlight = '/p/node_modules/@astrojs/starlight/dist';

test.each([
  ['./Page.astro', `${starlight}/components/StarlightPage.astro`, true],
  ['../components/Page.astro', `${starlight}/routes/common.astro`, true],
  ['./Page.astro', 'C:\\p\\node_modules\\@astrojs\\starlight\\dist\\components\\StarlightPage.astro', true],
  ['./GuidePage.astro', `${starlight}/components/StarlightPage.astro`, false],
  ['./Page.astro', '/p/src/pages/index.astro', false],
  ['./Page.astro', undefined, false],
])('%s in %s is the shell of Starlight: %s', (source, importer, expected) => {
  expect(isShell(source, importer)).toBe(expected);
});

test('the installed Starlight renders a page with the shell that is replaced, and passes nothing but the text', () => {
  const file = 'node_modules/@astrojs/starlight/dist/components/StarlightPage.astro';
  const source = readFileSync(file, 'utf8');
  const [, shell = ''] = /^import Page from '(.+)';$/m.exec(source) ?? [];
  expect(isShell(shell, `/p/${file}`)).toBe(true);
  expect(source).toMatch(/<Page><slot \/><\/Page>\s*$/);
});

interface Plugin {
  resolveId: (source: string, importer: string) => string | undefined;
  buildStart: (this: { error: (message: string) => never }) => void;
}

/** The integration as a build starts it: how it resolves imports, and its check before the browser's part is built. */
function start() {
  let plugins: Plugin[] = [];
  const setup = ownShell('./src/Shell.astro').hooks['astro:config:setup'] as unknown as (options: object) => void;
  setup({
    config: { root: new URL('../../../', import.meta.url) },
    updateConfig: ({ vite }: { vite: { plugins: Plugin[] } }) => {
      plugins = vite.plugins;
    },
  });
  const error = (message: string) => {
    throw new Error(message);
  };
  return {
    resolve: (source: string, importer: string) => plugins[0]?.resolveId(source, importer),
    check: () => plugins[1]?.buildStart.call({ error }),
  };
}

test('the shell is replaced, and nothing else', () => {
  const { resolve, check } = start();
  expect(resolve('./Page.astro', `${starlight}/components/StarlightPage.astro`)).toMatch(/\/src\/Shell\.astro$/);
  expect(resolve('./Banner.astro', `${starlight}/components/StarlightPage.astro`)).toBeUndefined();
  expect(check).not.toThrow();
});

test.each([
  ['imports its shell under another name', './Shell.astro', `${starlight}/components/StarlightPage.astro`],
  ['imports it only for routes of its own', '../components/Page.astro', `${starlight}/routes/common.astro`],
])('a Starlight that %s stops the build and says what to adapt', (_, source, importer) => {
  const { resolve, check } = start();
  resolve(source, importer);
  expect(check).toThrow(/no longer imports its shell .* adapt scripts\/integrations\/own-shell\.ts/);
});
