import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Document, elementsOf, pageAt, pages, textOf } from '../built-site.ts';

const site = parse(readFileSync('content/site.yaml', 'utf8')) as Record<string, string>;
const sections = elementsOf(pageAt('/about/').document, 'section');
const entries = sections.filter(({ attribs }) => attribs['class'] === 'entry');
const says = (field: string) => !['', 'none', undefined].includes(site[field]);

test('the page about the site has a heading only where site.yaml says something', () => {
  expect(entries.map(({ attribs }) => attribs['id'])).toEqual([
    'publisher',
    ...(says('paidBy') || says('audit') ? ['paid-by'] : []),
    ...(says('mistakes') || says('contact') ? ['mistakes'] : []),
    'rests-on',
    'your-data',
  ]);
});

test('it says the owner, and what site.yaml adds, and has no empty paragraph', () => {
  const text = entries.map(textOf).join(' ');
  for (const field of ['owner', 'publisher', 'paidBy', 'mistakes']) expect(text).toContain(site[field] ?? '');
  expect(
    entries
      .flatMap((entry) => elementsOf(entry as unknown as Document, 'p'))
      .filter((paragraph) => textOf(paragraph) === ''),
  ).toEqual([]);
});

test('every page leads to it', () => {
  for (const { html, file } of pages) expect(html, file).toContain('href="/about/"');
});
