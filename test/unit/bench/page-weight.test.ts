import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compressedSize, sum, weighPage } from '../../../scripts/bench/page-weight.ts';

const dist = mkdtempSync(join(tmpdir(), 'weight-'));
afterAll(() => rmSync(dist, { recursive: true }));

function write(files: Record<string, string>): void {
  mkdirSync(join(dist, '_astro'), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dist, name), content);
}

const urls = (address: string) => weighPage(dist, address).files.map(({ url }) => url);

test('follows what files load in turn, each file once, and leaves alone what waits for the reader', () => {
  write({
    'index.html': '<link rel="stylesheet" href="/_astro/a.css"><script type="module" src="/_astro/a.js"></script>',
    '_astro/a.js': 'import"./b.js";import{x as y}from"./c.js";export*from"./b.js";const go=()=>import("./later.js")',
    '_astro/b.js': 'import"./c.js";',
    '_astro/c.js': 'export const x="import \\"./no.js\\"";',
    '_astro/later.js': '',
    '_astro/a.css': '@import "./b.css";p{background:url(./p.svg)}q{background:url(data:image/png;base64,AA)}',
    '_astro/b.css': 'b{}',
    '_astro/p.svg': '<svg/>',
  });
  expect(urls('/').toSorted()).toEqual(
    ['/', '/_astro/a.css', '/_astro/a.js', '/_astro/b.css', '/_astro/b.js', '/_astro/c.js', '/_astro/p.svg'].toSorted(),
  );
});

test('adds up what each file takes after compression', () => {
  const html = '<main><p>one two three</p></main><link rel="icon" href="/i.svg">';
  write({ 'index.html': html, 'i.svg': '<svg></svg>' });
  const { files, total, words } = weighPage(dist, '/');
  expect(words).toBe(3);
  expect(total).toBe(compressedSize(html) + compressedSize('<svg></svg>'));
  expect(sum(files, 'icon')).toBe(compressedSize('<svg></svg>'));
  expect(sum(files)).toBe(total);
});

test('says which file a page names although it is not there', () => {
  write({ 'index.html': '<script src="/gone.js"></script>' });
  expect(() => weighPage(dist, '/')).toThrow('/ loads /gone.js, which is not in');
});
