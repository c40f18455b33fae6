import { LinkChecker, LinkState } from 'linkinator';
import { expect, test } from 'vitest';
import { dist, elementsOf, pages } from '../built-site.ts';

const isLocal = (url: string) => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(url).hostname);

test('no link leads to a page, file or anchor that does not exist', { timeout: 60_000 }, async () => {
  const checker = new LinkChecker();
  const { links } = await checker.check({
    path: pages.map(({ file }) => file),
    serverRoot: dist,
    recurse: true,
    checkFragments: true,
    checkCss: true,
    // Only this site: whether others still answer is a question for another day, and for a network.
    linksToSkip: async (url) => !isLocal(url),
  });
  // What a reader answered stands after the `#` as `key=value`; only other fragments name a place.
  const isState = (url: string, status = 0) => status === 200 && new URL(url, 'http://localhost/').hash.includes('=');
  const broken = links.filter(({ state, url, status }) => state === LinkState.BROKEN && !isState(url, status));
  expect(broken.map(({ parent, url, status }) => `${parent ?? ''} -> ${url} (${status ?? 'no answer'})`)).toEqual([]);

  // A filter that skips too much would find nothing broken either.
  const named = pages.flatMap(({ document }) =>
    elementsOf(document, 'a').flatMap(({ attribs }) => attribs['href']?.split('#')[0] ?? []),
  );
  const asked = new Set(
    links.filter(({ state }) => state === LinkState.OK).map(({ url }) => new URL(url, 'http://localhost/').pathname),
  );
  expect(asked.size).toBeGreaterThanOrEqual(pages.length);
  expect([...asked]).toEqual(expect.arrayContaining(named.filter((path) => path.startsWith('/'))));
});

test('links to this site are paths from its root, so that it can move', () => {
  const odd = pages.flatMap(({ address, document }) =>
    elementsOf(document, 'a')
      .map(({ attribs }) => attribs['href'] ?? '')
      .filter((href) => !/^(\/(?!\/)|#|https:\/\/|mailto:)/.test(href))
      .map((href) => `${address}: ${href}`),
  );
  expect(odd).toEqual([]);
});

test('every link to a page ends in a slash, so that no host has to redirect it', () => {
  const paths = pages.flatMap(({ document }) =>
    elementsOf(document, 'a').map(({ attribs }) => (attribs['href'] ?? '').replace(/[?#].*$/, '')),
  );
  expect(paths.filter((path) => path.startsWith('/') && !path.endsWith('/') && !/\.[a-z0-9]+$/.test(path))).toEqual([]);
});
