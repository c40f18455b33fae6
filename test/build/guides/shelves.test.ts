import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mostOnShelf, shelves } from '../../../src/site/core/guide-shelves.ts';
import { type Document, elementsOf, findElements, pageAt } from '../built-site.ts';

const { document } = pageAt('/guides/');
const linksIn = (part: unknown) => elementsOf(part as Document, 'a').map(({ attribs }) => attribs['href'] ?? '');
const doors = findElements(document, ({ attribs }) => attribs['class'] === 'shelves').flatMap(linksIn);
const shelved = shelves.map(({ anchor }) => ({
  anchor,
  links: findElements(document, ({ attribs }) => attribs['id'] === anchor)
    .flatMap((shelf) => elementsOf(shelf as unknown as Document, 'h3'))
    .flatMap(linksIn),
}));

test('the first screen offers at most six shelves, each of which exists and holds something', () => {
  expect(doors.length).toBeLessThanOrEqual(6);
  expect(doors).toEqual(shelved.filter(({ links }) => links.length > 0).map(({ anchor }) => `#${anchor}`));
});

test.each(shelved)('the shelf $anchor holds at most six guides', ({ links }) => {
  expect(links.length).toBeLessThanOrEqual(mostOnShelf);
});

test('every guide is on one shelf', () => {
  const files = ['guides', 'rescue'].flatMap((folder) =>
    readdirSync(`content/${folder}`).map((file) => `/${folder}/${file.replace('.md', '/')}`),
  );
  expect(shelved.flatMap(({ links }) => links).sort()).toEqual(files.sort());
});
