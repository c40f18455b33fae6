import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { elementsOf, listFiles, metaOf, pages, readBuilt } from '../built-site.ts';

const { address: origin } = parse(readFileSync('content/site.yaml', 'utf8')) as { address: string };
const locationsIn = (file: string) => [...readBuilt(file).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);

test('the sitemap lists every page that may be indexed and no other', () => {
  const listed = listFiles('.xml')
    .filter((file) => /^sitemap-\d+\.xml$/.test(file))
    .flatMap(locationsIn);
  const indexed = pages
    .filter((page) => metaOf(page, 'robots') === undefined)
    .map(({ address }) => `${origin}${address}`);
  expect(listed.toSorted()).toEqual(indexed.toSorted());
});

test('the index of sitemaps lists every sitemap', () => {
  const sitemaps = listFiles('.xml').filter((file) => /^sitemap-\d+\.xml$/.test(file));
  expect(locationsIn('sitemap-index.xml').toSorted()).toEqual(sitemaps.map((file) => `${origin}/${file}`).toSorted());
});

test('robots.txt lets everybody in and names the sitemap', () => {
  const lines = readBuilt('robots.txt').split('\n');
  expect(lines).toContain('User-agent: *');
  expect(lines).toContain(`Sitemap: ${origin}/sitemap-index.xml`);
  expect(lines.filter((line) => /^disallow: *\S/i.test(line))).toEqual([]);
});

test('every page can be reached from the start page', () => {
  const reached = new Set(['/']);
  for (const address of reached) {
    const page = pages.find((candidate) => candidate.address === address);
    for (const { attribs } of page ? elementsOf(page.document, 'a') : []) {
      const to = (attribs['href'] ?? '').replace(/[?#].*$/, '');
      if (to.startsWith('/')) reached.add(to);
    }
  }
  const hidden = pages.filter(({ address }) => address !== '/404.html' && !reached.has(address));
  expect(hidden.map(({ address }) => address)).toEqual([]);
});
