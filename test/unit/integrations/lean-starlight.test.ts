import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { leanStarlight, trimPageShell } from '../../../scripts/integrations/lean-starlight.ts';

const shell = readFileSync('node_modules/@astrojs/starlight/dist/components/Page.astro', 'utf8');

test('the installed Starlight still has every part that is left out', () => {
  expect(() => trimPageShell(shell)).not.toThrow();
});

test.each([
  'style/layers.css',
  'style/props.css',
  'style/reset.css',
  'style/asides.css',
  'style/util.css',
  'optional-css',
  'printHref',
  '<style>',
  'SidebarPersistState',
  "'data-theme'",
])('what remains of the shell has no %s', (part) => {
  expect(shell).toContain(part);
  expect(trimPageShell(shell)).not.toContain(part);
});

test('the rest of the shell stays as it is', () => {
  const kept = trimPageShell(shell);
  for (const part of [
    '<Head />',
    '<SkipLink />',
    '<ThemeProvider />',
    '<PageFrame',
    '<slot',
    "['data-has-hero']",
    'data-pagefind-body',
  ]) {
    expect(shell).toContain(part);
    expect(kept.split(part)).toHaveLength(shell.split(part).length);
  }
});

test.each(["import 'virtual:starlight/optional-css';", "'data-theme': 'dark'", '<style>', 'SidebarPersistState'])(
  'a shell without %s stops the build and says which file to adapt',
  (part) => {
    expect(() => trimPageShell(shell.replaceAll(part, ''))).toThrow(/has changed: .* Adapt lean-starlight\.ts\./);
  },
);

test('only the page shell of Starlight is read anew, on every system', async () => {
  let plugins: { load: (id: string) => Promise<string | undefined> }[] = [];
  const updateConfig = (config: { vite: { plugins: typeof plugins } }) => {
    plugins = config.vite.plugins;
  };
  const setup = leanStarlight().hooks['astro:config:setup'] as unknown as (options: {
    updateConfig: typeof updateConfig;
  }) => void;
  setup({ updateConfig });
  const path = fileURLToPath(
    new URL('../../../node_modules/@astrojs/starlight/dist/components/Page.astro', import.meta.url),
  );
  expect(await plugins[0]?.load(path)).toBe(trimPageShell(shell));
  expect(await plugins[0]?.load(path.replace('Page.astro', 'Head.astro'))).toBeUndefined();
  await expect(
    plugins[0]?.load('C:\\site\\node_modules\\@astrojs\\starlight\\dist\\components\\Page.astro'),
  ).rejects.toThrow(/ENOENT/);
});
