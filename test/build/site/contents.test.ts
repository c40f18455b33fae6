import { DomUtils } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { type Element, elementsOf, findElements, pages, textOf } from '../built-site.ts';

const withContents = pages.flatMap((page) => {
  const navs = findElements(page.document, ({ attribs }) => attribs['aria-label'] === 'On this page');
  return navs.length > 0 ? [{ ...page, navs }] : [];
});

/** From about so many words on, a page is longer than three screens of a phone. */
const threeScreens = 200;

/** Long pages without contents, each with what shows the way in its place. */
const own: [RegExp, string][] = [
  [/^\/$/, 'the first page is a way in itself: its doors and its first question stand on top'],
  [
    /^\/(checklists\/[^/]+|i)\/$/,
    'the strip of a list holds its filter and how far it is, and only one thing may stick',
  ],
  [/^\/quiz\/(team\/)?$/, 'one question is shown at a time'],
  [/^\/readiness\/threshold\/$/, 'the verdict sticks, and the fragment is the state'],
];

test('whatever is longer than three screens says what is on it, or has a way around of its own', () => {
  const long = pages
    .filter(({ document }) => textOf(elementsOf(document, 'main')[0] as Element).split(' ').length > threeScreens)
    .map(({ address }) => address);
  const listed = new Set(withContents.map(({ address }) => address));
  const bare = long.filter((address) => !listed.has(address));
  expect(bare.filter((address) => !own.some(([pattern]) => pattern.test(address)))).toEqual([]);
  for (const [pattern, reason] of own)
    expect(
      bare.some((address) => pattern.test(address)),
      reason,
    ).toBe(true);
});

describe.each(withContents.map((page) => [page.address, page] as const))('%s', (_, { document, navs }) => {
  const links = navs.flatMap((nav) => DomUtils.getElementsByTagName('a', nav, true));
  const targets = links.map(({ attribs }) => attribs['href']?.replace('#', ''));

  test('lists its sections once, in the order in which they stand', () => {
    expect(navs).toHaveLength(1);
    expect(targets.length).toBeGreaterThan(1);
    const sections = elementsOf(document).flatMap(({ attribs }) => attribs['id'] ?? []);
    expect(sections.filter((id) => targets.includes(id))).toEqual(targets);
  });
});
