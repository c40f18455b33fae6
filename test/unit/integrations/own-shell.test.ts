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

type Resolve = (source: string, importer: string | undefined) => string | undefined;

/** The integration as a build starts it: how it resolves imports, and its check at the end. */
function start() {
  const { hooks } = ownShell('./src/Shell.astro');
  let resolveId: Resolve | undefined;
  const setup = hooks['astro:config:setup'] as unknown as (options: object) => void;
  setup({
    config: { root: new URL('../../../', import.meta.url) },
    updateConfig: ({ vite }: { vite: { plugins: { resolveId: Resolve }[] } }) => {
      resolveId = vite.plugins[0]?.resolveId;
    },
  });
  const end = hooks['astro:build:generated'] as unknown as () => void;
  return { resolve: (source: string, importer?: string) => resolveId?.(source, importer), end };
}

test('the shell is replaced, and nothing else', () => {
  const { resolve, end } = start();
  expect(resolve('./Page.astro', `${starlight}/components/StarlightPage.astro`)).toMatch(/\/src\/Shell\.astro$/);
  expect(resolve('./Banner.astro', `${starlight}/components/StarlightPage.astro`)).toBeUndefined();
  expect(end).not.toThrow();
});

test.each<[string, [string, string][]]>([
  ['imports its shell under no such name', [['./Shell.astro', `${starlight}/components/StarlightPage.astro`]]],
  ['imports it only for routes of its own', [['../components/Page.astro', `${starlight}/routes/common.astro`]]],
])('a Starlight that %s stops the build and says what to adapt', (_, imports) => {
  const { resolve, end } = start();
  for (const [source, importer] of imports) resolve(source, importer);
  expect(end).toThrow(/no longer imports its shell as components\/Page\.astro/);
});
