import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lockSchema } from '../../../src/schemas/lock.ts';
import { dist, elementsOf, farewells, pages, readBuilt, redirects } from '../built-site.ts';

const lock = lockSchema.parse(parse(readFileSync('content/ids.lock.yaml', 'utf8')));
const redirectLines = existsSync(join(dist, '_redirects')) ? readBuilt('_redirects').split('\n') : [];
const gone = new Map(lock.tombstones.map((tombstone) => [tombstone.address, tombstone]));
/** Addresses that earlier texts of this site used before it had a lock. */
const older: [string, string][] = [
  ['/audit/', '/services/#audit'],
  ['/compare/ai-proof-of-concept-vs-production-sprint/', '/compare/ai-poc-vs-production-sprint/'],
];

/** What a page at an address has to follow: its links, and where it sends the reader. */
function leadsTo(address: string): string[] {
  const page = [...pages, ...farewells].find((candidate) => candidate.address === address);
  if (!page) return [];
  return elementsOf(page.document)
    .flatMap(({ attribs }) => [attribs['href'], /url=(.*)$/i.exec(attribs['content'] ?? '')?.[1]])
    .flatMap((url) => url ?? []);
}

const hasAnchor = (address: string, anchor: string) =>
  pages.some(
    (page) => page.address === address && elementsOf(page.document).some(({ attribs }) => attribs['id'] === anchor),
  );

test.each(Object.entries(lock.addresses))('%s and its anchors still answer', (address, anchors) => {
  const answers = pages.some((page) => page.address === address) || gone.has(address);
  expect(answers).toBe(true);
  if (gone.has(address)) return;
  expect(anchors.filter((anchor) => !hasAnchor(address, anchor))).toEqual([]);
});

describe.each(lock.tombstones.map((tombstone) => [tombstone.address, tombstone] as const))(
  'the old address %s',
  (address, { to }) => {
    const [page = '', anchor] = address.split('#');

    test('still answers', () => {
      if (anchor && pages.some((candidate) => candidate.address === page)) expect(hasAnchor(page, anchor)).toBe(true);
      else expect(existsSync(join(dist, page, 'index.html'))).toBe(true);
    });

    test('names what took its place', () => {
      expect(leadsTo(page)).toEqual(expect.arrayContaining(to));
    });
  },
);

const open = older.filter(([, to]) => pages.some(({ address }) => address === to.split('#')[0]));
test.each(open)('%s leads to %s, with and without the help of the host', (from, to) => {
  expect(leadsTo(from).map((url) => url.replace(/^https:\/\/[^/]+/, ''))).toContain(to);
  expect(redirectLines.map((line) => line.split(/\s+/).slice(0, 2))).toContainEqual([from, to]);
});

test('a page that sends the reader on says so in a link and stays out of search engines', () => {
  for (const { address, document } of redirects) {
    expect(elementsOf(document, 'a').length, address).toBeGreaterThan(0);
    expect(
      elementsOf(document, 'meta').some(
        ({ attribs }) => attribs['name'] === 'robots' && attribs['content']?.includes('noindex'),
      ),
      address,
    ).toBe(true);
  }
});

test('the redirects for the host name only pages that exist', () => {
  for (const line of redirectLines.filter((candidate) => candidate.trim() && !candidate.startsWith('#'))) {
    const [from = '', to = '', status = ''] = line.trim().split(/\s+/);
    expect(from, line).toMatch(/^\//);
    expect(
      pages.map(({ address }) => address),
      line,
    ).toContain(to.split('#')[0]);
    expect(['301', '308'], line).toContain(status);
  }
});
