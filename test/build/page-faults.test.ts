import { expect, test } from 'vitest';
import { elementsOf, pages, redirects } from './built-site.ts';

const isNamed = ({ attribs }: { attribs: Record<string, string> }) =>
  Boolean(attribs['aria-label']?.trim() || attribs['aria-labelledby']?.trim());

test.each(pages.map((page) => [page.address, page] as const))('%s ends with its document', (_, { html }) => {
  expect(html.trimEnd()).toMatch(/<\/html>$/i);
});

test('what sends the reader on has a space before the address', () => {
  for (const { address, html } of redirects) expect(html, address).not.toMatch(/content="0;url=/i);
});

test.each(['output', 'aside'])('each %s has a name', (name) => {
  for (const { address, document } of pages)
    for (const element of elementsOf(document, name)) expect(isNamed(element), address).toBe(true);
});

test('each region that takes the focus has a name', () => {
  for (const { address, document } of pages)
    for (const element of elementsOf(document).filter(
      ({ name, attribs }) => name !== 'a' && attribs['tabindex'] === '0',
    ))
      expect(isNamed(element), address).toBe(true);
});
