import { DomUtils } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { type Element, elementsOf, findElements, pages, textOf } from '../built-site.ts';

const withContents = pages.flatMap((page) => {
  const navs = findElements(page.document, ({ attribs }) => attribs['aria-label'] === 'On this page');
  return navs.length > 0 ? [{ ...page, navs }] : [];
});

test('guides, comparisons, gaps and the long tools say what is on the page', () => {
  const kinds = new Set(withContents.map(({ address }) => address.split('/')[1]));
  expect([...kinds].sort()).toEqual([
    'calculators',
    'changes',
    'compare',
    'example',
    'glossary',
    'guides',
    'index',
    'plan',
    'quiz',
    'readiness',
    'rescue',
    'sources',
  ]);
});

test('whatever is longer than three screens says what is on it, or is a list with a way around of its own', () => {
  const listed = new Set(withContents.map(({ address }) => address));
  // Lists and tools: filters, letters or their own steps lead around in them. Checks: a page is over before a list of its parts would help.
  const own = /^\/(i|checklists|attacks|faq|readiness\/threshold|quiz)\/([^/]+\/)?$/;
  const long = pages.filter(
    ({ document }) => textOf(elementsOf(document, 'main')[0] as Element).split(' ').length > 1100,
  );
  expect(long.length).toBeGreaterThan(30);
  expect(long.map(({ address }) => address).filter((address) => !listed.has(address) && !own.test(address))).toEqual(
    [],
  );
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
