import { expect, test } from 'vitest';
import { listFiles, readBuilt } from './built-site.ts';

test('what surrounds the text of a page is a short list of links, the same on every page', () => {
  const links = (file: string) =>
    [
      ...readBuilt(file)
        .replace(/<main[\s\S]*<\/main>|<page-map[\s\S]*<\/page-map>/g, '')
        .matchAll(/<a [^>]*href="([^"]+)"/g),
    ].map(([, address]) => address);
  const onHome = links('index.html');
  expect(onHome.length).toBeGreaterThan(8);
  expect(onHome.length).toBeLessThanOrEqual(24);
  for (const page of listFiles('.html')) expect(links(page), page).toEqual(onHome);
});
