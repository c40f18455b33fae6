import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { elementsOf, isWaiting, listFiles, metaOf, pages, readBuilt, textOf } from '../built-site.ts';

const site = parse(readFileSync('content/site.yaml', 'utf8')) as { name: string; address: string };

const titleOf = (page: (typeof pages)[number]) => {
  const title = elementsOf(page.document, 'title').find(
    ({ parent }) => parent !== null && 'name' in parent && parent.name === 'head',
  );
  return title ? textOf(title) : '';
};

test('every page has a title and a description of its own', () => {
  const titles = pages.map(titleOf);
  expect(new Set(titles).size).toBe(titles.length);
  const descriptions = pages.map((page) => metaOf(page, 'description'));
  expect(new Set(descriptions).size).toBe(descriptions.length);
});

const files = listFiles('.css').filter((file) => pages.some(({ html }) => html.includes(`href="/${file}"`)));

test.each(files)('%s comes before the base in the page, so it says itself that the base has less weight', (file) => {
  expect(readBuilt(file)).toMatch(/^@layer base\b/);
});

describe.each(pages.map((page) => [page.address, page] as const))('%s', (address, page) => {
  const links = elementsOf(page.document, 'link');

  test('declares its language and fits the width of the device', () => {
    expect(elementsOf(page.document, 'html')[0]?.attribs).toMatchObject({ lang: 'en' });
    expect(metaOf(page, 'viewport')).toBe('width=device-width, initial-scale=1');
  });

  test('has nothing of the look that Starlight brings', () => {
    expect(page.html).not.toMatch(/--sl-|starlight__|data-theme|media="print"/);
  });

  test('has one main heading and no gap between heading levels', () => {
    const levels = elementsOf(page.document)
      .filter((element) => /^h[1-6]$/.test(element.name) && !isWaiting(element))
      .map(({ name }) => Number(name.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.reduce((before, level) => {
      expect(level - before, `h${level} after h${before}`).toBeLessThanOrEqual(1);
      return level;
    });
  });

  test('has a title and a description of a length that search results show', () => {
    const title = titleOf(page);
    expect(title.length).toBeGreaterThan(10);
    expect(title.length).toBeLessThanOrEqual(70);
    if (!title.endsWith(` | ${site.name}`)) expect(`${title} | ${site.name}`.length).toBeGreaterThan(70);
    const description = metaOf(page, 'description') ?? '';
    expect(description.length).toBeGreaterThanOrEqual(50);
    expect(description.length).toBeLessThanOrEqual(160);
    expect(metaOf(page, 'og:description')).toBe(description);
  });

  test('names its address at the site, or asks not to be indexed', () => {
    const canonical = links
      .filter(({ attribs }) => attribs['rel'] === 'canonical')
      .map(({ attribs }) => attribs['href']);
    if (address === '/404.html') expect(metaOf(page, 'robots')).toBe('noindex');
    else expect(canonical).toEqual([`${site.address}${address}`]);
  });

  test('gives away no maker and promises no picture that is not there', () => {
    expect(metaOf(page, 'generator')).toBeUndefined();
    const picture = metaOf(page, 'og:image');
    if (picture) expect(() => readBuilt(picture.replace(site.address, '').slice(1))).not.toThrow();
    else expect(metaOf(page, 'twitter:card')).toBeUndefined();
  });

  test('has an icon', () => {
    const icons = links.filter(({ attribs }) => attribs['rel']?.split(' ').includes('icon'));
    expect(icons.length).toBeGreaterThan(0);
    for (const { attribs } of icons) expect(() => readBuilt((attribs['href'] ?? '').slice(1))).not.toThrow();
  });
});
