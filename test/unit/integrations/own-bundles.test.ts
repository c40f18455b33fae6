import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { expect, it, test } from 'vitest';
import { viteNames } from '../../../scripts/integrations/bundle-problems.ts';
import { bundleOf, bundleTools } from '../../../scripts/integrations/own-bundles.ts';

const page = '/p/src/pages/quiz/index.astro?astro&type=script&index=0&lang.ts';

it.each([
  ['the script of a page starts a bundle', '/p/src/quiz/browser/decision-quiz.ts', page, 'decision-quiz'],
  ['the dialog that is loaded on intent starts one', '/p/src/search/browser/dialog.ts', '/p/a.ts?in=site', 'dialog'],
  ['an element loaded by another belongs to it', '/p/src/site/browser/copy-links.ts', '/p/site.ts?in=site', 'site'],
  ['parts follow', '/p/src/quiz/browser/decision-quiz/quiz.ts', '/p/q.ts?in=decision-quiz', 'decision-quiz'],
  ['shared code follows each', '/p/src/dom/make.ts', '/p/view.ts?in=dialog', 'dialog'],
  ['shared code follows each', '/p/src/dom/make.ts', '/p/quiz.ts?in=decision-quiz', 'decision-quiz'],
  ['shared code follows each', '/p/src/entry/core/entry.ts', '/p/kept.ts?in=item-list', 'item-list'],
  ['shared code follows each', '/p/src/entry/core/item-words.ts', '/p/filter.ts?in=item-list', 'item-list'],
  ['styles are files of their own', '/p/src/search/browser/search.css', '/p/sheet.ts?in=dialog', undefined],
  ['what runs at build is left alone', '/p/src/decision/model.ts', '/p/src/pages/quiz/index.astro', undefined],
])('%s', (_, module, importer, bundle) => {
  expect(bundleOf(module, importer)).toBe(bundle);
});

// The Vite that Astro builds with; this project does not depend on it by itself.
const vite = await import(pathToFileURL(createRequire(import.meta.resolve('astro')).resolve('vite')).href);

/** A site of two tools, as Astro hands it to Vite: both use one file, and both load the dialog on intent. */
const files: Record<string, string> = {
  ...Object.fromEntries(
    ['quiz', 'plan'].flatMap((tool) => [
      [`/p/src/pages/${tool}.astro?astro&type=script&index=0&lang.ts`, `import '/p/src/${tool}/browser/${tool}.ts';`],
      [
        `/p/src/${tool}/browser/${tool}.ts`,
        `import { make } from '/p/src/dom/make.ts'; make('${tool}'); addEventListener('click', () => import('/p/src/search/browser/dialog.ts'));`,
      ],
    ]),
  ),
  '/p/src/dom/make.ts': 'export const make = (name) => document.createElement(name);',
  '/p/src/search/browser/dialog.ts': "import { make } from '/p/src/dom/make.ts'; document.body.append(make('dialog'));",
};

async function build(names = viteNames, loaded = files) {
  const { output } = (await vite.build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      bundleTools(names),
      {
        name: 'files',
        resolveId: (id: string) => (id in loaded ? id : undefined),
        load: (id: string) => loaded[id.split('?in=')[0] ?? id],
      },
    ],
    build: {
      write: false,
      minify: false,
      assetsInlineLimit: 0,
      rollupOptions: { input: Object.keys(loaded).filter((id) => id.includes('type=script')) },
    },
  })) as { output: { type: string; code: string; imports: string[] }[] };
  return output;
}

test('with the Vite that is installed, each tool and the dialog is one file without helpers', async () => {
  const output = await build();
  expect(output).toHaveLength(3);
  for (const { code, imports } of output) {
    expect(imports).toEqual([]);
    expect(code).toContain('document.createElement');
    expect(code).not.toContain('vite:preloadError');
  }
});

test('a Vite whose helper has another name stops the build and says where to look', async () => {
  await expect(build({ ...viteNames, helper: '\0vite/other.js' })).rejects.toThrow(
    /no longer asks for its helper “vite\/other\.js”.*viteNames\.helper/,
  );
});

test('a Vite whose helper exports another name stops the build and names what is missing', async () => {
  await expect(build({ ...viteNames, method: '__other' })).rejects.toThrow(/__vitePreload.* is not exported/);
});

test('an Astro that marks scripts in another way stops the build and says where to look', async () => {
  await expect(build({ ...viteNames, script: '?kind=script' })).rejects.toThrow(
    /No tool was recognized .* Astro no longer marks .*viteNames\.script/m,
  );
});

test('a page whose script is no tool stops the build', async () => {
  const other = { '/p/src/pages/x.astro?astro&type=script&index=0&lang.ts': "import '/p/src/dom/make.ts';" };
  await expect(build(viteNames, { ...files, ...other })).rejects.toThrow(
    /No tool was recognized in assets\/x.* imports no file at the top of a `browser`/,
  );
});
