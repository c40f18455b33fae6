import { expect, it } from 'vitest';
import { checkPages } from '../../../scripts/structure/check-pages.ts';

const check = (files: string[], listed: string[]) =>
  checkPages(
    files.map((path) => ({ path, text: '' })),
    listed,
  ).map(({ file, what }) => `${file} ${what}`);

it.each<[string, string[], string[], string[]]>([
  ['both agree', ['src/pages/a.astro', 'src/pages/b/[slug].astro'], ['a.astro', 'b/[slug].astro'], []],
  ['a page is new', ['src/pages/a.astro', 'src/pages/b.astro'], ['a.astro'], ['src/pages/b.astro is not listed.']],
  ['a page is gone', [], ['a.astro'], ['src/site/core/page-files.ts lists a.astro, which is no page.']],
  ['a file is no page', ['src/pages/404.astro', 'src/pages/[...moved].astro', 'src/pages/a.json.ts'], [], []],
])('%s', (_, files, listed, problems) => {
  expect(check(files, listed)).toEqual(problems);
});
