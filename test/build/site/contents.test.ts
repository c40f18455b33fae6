import { DomUtils } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { elementsOf, findElements, pages } from '../built-site.ts';

const withContents = pages.flatMap((page) => {
  const navs = findElements(page.document, ({ attribs }) => attribs['aria-label'] === 'On this page');
  return navs.length > 0 ? [{ ...page, navs }] : [];
});

test('guides, comparisons, gaps and the long tools say what is on the page', () => {
  const kinds = new Set(withContents.map(({ address }) => address.split('/')[1]));
  expect([...kinds].sort()).toEqual(['compare', 'example', 'guides', 'plan', 'quiz', 'readiness', 'rescue']);
});

describe.each(withContents.map((page) => [page.address, page] as const))('%s', (_, { document, navs }) => {
  const links = navs.flatMap((nav) => DomUtils.getElementsByTagName('a', nav, true));
  const targets = links.map(({ attribs }) => attribs['href']?.replace('#', ''));

  test('lists its sections once, in the order in which they stand', () => {
    expect(navs).toHaveLength(1);
    expect(targets.length).toBeGreaterThan(2);
    const sections = elementsOf(document).flatMap(({ attribs }) => attribs['id'] ?? []);
    expect(sections.filter((id) => targets.includes(id))).toEqual(targets);
  });
});
