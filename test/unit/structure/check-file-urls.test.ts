import { expect, it } from 'vitest';
import { checkFileUrls } from '../../../scripts/structure/check-file-urls.ts';

// Written in two halves, so that this file is none of those that are found.
const [here, pathname] = ['import.meta.url', 'pathname'];

it.each([
  `const folder = new URL('..', ${here}).${pathname};`,
  `const folder = new URL('..', ${here})\n  .${pathname};`,
  `const { ${pathname} } = new URL('..', ${here});`,
  `readdir(config.root.${pathname})`,
  `rm(dir.${pathname})`,
  ['import(`file://', '{process.cwd()}/a.ts`)'].join('$'),
])('finds a path that is wrong on Windows: %s', (code) => {
  expect(checkFileUrls({ path: 'scripts/a.ts', text: `\n${code}` })).toMatchObject([{ line: 2 }]);
  expect(checkFileUrls({ path: 'content/a.md', text: code })).toEqual([]);
});

it.each([
  `fileURLToPath(new URL('..', ${here}))`,
  `new URL(request.url).${pathname}`,
  `Astro.url.${pathname}`,
  `location.${pathname}`,
  'pathToFileURL(file).href',
])('accepts %s', (text) => {
  expect(checkFileUrls({ path: 'scripts/a.ts', text })).toEqual([]);
});
