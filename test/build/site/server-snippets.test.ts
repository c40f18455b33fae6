import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { contentTypeOf, isCompressible } from '../../../scripts/serve/content-types.ts';
import { headersFor as matchHeaders, parseHeaders } from '../../../scripts/serve/header-rules.ts';
import { dist, listFiles, readBuilt } from '../built-site.ts';

const readBytes = (file: string) => readFileSync(join(dist, file));
const withoutStars = (path: string) => path.replace(/\*$/, 'x');
const escapeRegExp = (value: string) => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const text = readBuilt('_headers');
const paths = text.split('\n').filter((line) => line.startsWith('/'));
/** What a host that reads `_headers` sends for a path. */
const headersFor = (path: string): Record<string, string> => matchHeaders(parseHeaders(text), path);
const snippet = (name: string) => readFileSync(join(dirname(dist), '.cache/server', name), 'utf8');

test('nginx sends what _headers promises, also where a location drops what it would inherit', () => {
  const [top = '', ...locations] = snippet('nginx-headers.conf').split(/^location (?=.* \{$)/m);
  const blocks = [`/* {\n${top}`, ...locations].map((block) => ({
    path: /^(?:= )?(\S+) \{$/m.exec(block)?.[1] ?? '',
    headers: [...block.matchAll(/^\s*add_header (\S+) "([^"\\$]*)"( always)?;$/gm)],
  }));
  const withoutStar = (path: string) => path.replace(/\*$/, '');
  expect(new Set(blocks.map(({ path }) => withoutStar(path)))).toEqual(new Set(paths.map(withoutStar)));
  for (const { path, headers } of blocks) {
    const said = Object.fromEntries(headers.map(([, name = '', value]) => [name, value]));
    expect(said, path).toEqual(headersFor(path.endsWith('/') ? `${path}x` : withoutStar(path)));
    // A missing file must not be remembered as missing for good; everything else protects error pages too.
    for (const [, name, , always] of headers) expect(always === undefined, name).toBe(name === 'Cache-Control');
  }
});

test('Caddy says every header that _headers promises, and keeps for good only what it has', () => {
  const caddy = snippet('caddy-headers.conf');
  for (const path of paths)
    for (const [name, value] of Object.entries(headersFor(withoutStars(path))))
      expect(caddy).toMatch(new RegExp(`^header .*${name} "${escapeRegExp(value)}"$`, 'm'));
  for (const [, matcher = ''] of caddy.matchAll(/^header (@\S+) Cache-Control/gm))
    expect(caddy).toMatch(new RegExp(`^${matcher} \\{\n {2}path \\S+\n {2}file\n\\}$`, 'm'));
  expect(caddy).not.toMatch(/^header (?!@).*Cache-Control/m);
});

test('what compresses has two twins that hold the same, and nothing else has any', () => {
  const twins = [...listFiles('.br'), ...listFiles('.gz')];
  const large = listFiles('').filter(
    (file) => !/\.(br|gz)$/.test(file) && isCompressible(contentTypeOf(file)) && readBytes(file).length >= 1024,
  );
  expect(large.length).toBeGreaterThan(100);
  expect(twins.toSorted()).toEqual(large.flatMap((file) => [`${file}.br`, `${file}.gz`]).toSorted());
  for (const file of large) {
    const bytes = readBytes(file);
    expect(brotliDecompressSync(readBytes(`${file}.br`)).equals(bytes), file).toBe(true);
    expect(gunzipSync(readBytes(`${file}.gz`)).equals(bytes), file).toBe(true);
  }
});

test('no page and no list names a twin', () => {
  const named = ['.html', '.xml', '.json', '.txt'].flatMap((ending) =>
    listFiles(ending).filter((file) => /\.(html|js|css|json|md|xml|txt)\.(br|gz)\b/.test(readBuilt(file))),
  );
  expect(named).toEqual([]);
});

test('every response forbids framing, sniffing and foreign code', () => {
  expect(headersFor('/')).toMatchObject({
    'Content-Security-Policy': expect.stringContaining("frame-ancestors 'none'"),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': expect.any(String),
    'Permissions-Policy': expect.any(String),
    'Strict-Transport-Security': expect.stringMatching(/^max-age=\d{8}/),
  });
});

test('only files with a hash in their name are cached for good', () => {
  expect(headersFor('/_astro/x.js')['Cache-Control']).toContain('immutable');
  for (const path of ['/', '/favicon.svg', '/pagefind/pagefind.js']) {
    expect(headersFor(path)['Cache-Control'] ?? '').not.toContain('immutable');
  }
});
