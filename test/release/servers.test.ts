import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../scripts/serve/header-rules.ts';
import { dist, listFiles, readBuilt } from '../build/built-site.ts';
import { ask } from './ask.ts';
import { hosts } from './run-server.ts';

const rules = parseHeaders(readBuilt('_headers'));
const bytesOf = (file: string) => readFileSync(join(dist, file));
const unpack = { br: brotliDecompressSync, gzip: gunzipSync } as const;
const hashed = [/^_astro\/.*\.js$/, /\.pf_meta$/, /\.pf_index$/, /\.pf_fragment$/].map(
  (name) => `/${listFiles('').find((file) => name.test(file))}`,
);
const samples: [path: string, file: string, type: string][] = [
  ['/', 'index.html', 'text/html; charset=utf-8'],
  ['/compare/', 'compare/index.html', 'text/html; charset=utf-8'],
  ['/robots.txt', 'robots.txt', 'text/plain; charset=utf-8'],
  ['/api/v1/items.json', 'api/v1/items.json', 'application/json; charset=utf-8'],
  ['/favicon.svg', 'favicon.svg', 'image/svg+xml'],
  ['/sitemap-0.xml', 'sitemap-0.xml', 'application/xml; charset=utf-8'],
  ...['.md', '.js'].map((ending): [string, string, string] => {
    const file = listFiles(ending).find((name) => bytesOf(name).length > 1024) ?? '';
    return [`/${file}`, file, `text/${ending === '.md' ? 'markdown' : 'javascript'}; charset=utf-8`];
  }),
];

for (const { name, missing } of hosts)
  if (missing) test.skip(`${name} is not on this machine, so nothing of it is tried`);

describe.each(hosts.filter(({ missing }) => !missing))('$name answers', ({ name, start }) => {
  let server: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.stop());
  const get = (path: string, headers?: Record<string, string>, method?: string) =>
    ask(server.port, path, headers, method);
  /** Whether an answer carries what `_headers` promises for a path. */
  const expectHeaders = (said: Record<string, string | undefined>, path: string, found: boolean) => {
    for (const [header, value] of Object.entries(headersFor(rules, path)))
      expect(said[header.toLowerCase()], header).toBe(found || header !== 'Cache-Control' ? value : undefined);
  };

  test.each(samples)('%s with the promised headers', async (path, file, type) => {
    const { status, headers, body } = await get(path);
    expect(status).toBe(200);
    expectHeaders(headers, path, true);
    expect(headers['content-type']?.toLowerCase()).toBe(type);
    expect(body.equals(bytesOf(file))).toBe(true);
  });

  test.each(samples)('%s packed, as it was packed by the build', async (path, file) => {
    if (bytesOf(file).length < 1024) return;
    const ways = name === 'nginx' ? (['gzip'] as const) : (['br', 'gzip'] as const);
    for (const encoding of ways) {
      const { headers, body } = await get(path, { 'accept-encoding': encoding === 'br' ? 'gzip, br' : 'gzip' });
      expect(headers['content-encoding']).toBe(encoding);
      expect(headers['vary']?.toLowerCase()).toBe('accept-encoding');
      expect(unpack[encoding](body).equals(bytesOf(file))).toBe(true);
      expect(body.equals(bytesOf(`${file}${encoding === 'br' ? '.br' : '.gz'}`))).toBe(true);
      expectHeaders(headers, path, true);
    }
  });

  test.each(hashed)('%s to be kept for good', async (path) => {
    const { status, headers } = await get(path);
    expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
    const again = await get(path, { 'if-none-match': headers['etag'] ?? '' });
    expect(again.status).toBe(304);
    const part = await get(path, { range: 'bytes=0-9' });
    expect([part.status, part.headers['cache-control']]).toEqual([206, headers['cache-control']]);
  });

  test.each([
    '/_astro/gone.js',
    '/pagefind/index/en_gone.pf_index',
    '/i/gone.md',
    '/nowhere/',
    '/_headers',
    '/_redirects',
  ])('%s with the page for what is missing, and lets nobody keep that', async (path) => {
    for (const encoding of ['identity', 'gzip']) {
      const { status, headers, body } = await get(path, { 'accept-encoding': encoding });
      const page = headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
      expect([status, headers['content-type']?.toLowerCase()]).toEqual([404, 'text/html; charset=utf-8']);
      expect(page.equals(bytesOf('404.html'))).toBe(true);
      expect(headers['cache-control']).toBeUndefined();
      expectHeaders(headers, '/nowhere', false);
    }
  });

  test('a part of a file, and refuses one that is not there', async () => {
    const whole = bytesOf('index.html');
    const part = await get('/', { range: 'bytes=5-9' });
    expect([part.status, part.body.toString()]).toEqual([206, whole.subarray(5, 10).toString()]);
    expect(part.headers['content-range']).toBe(`bytes 5-9/${whole.length}`);
    const { etag = '' } = (await get('/')).headers;
    expect((await get('/', { range: 'bytes=5-9', 'if-range': etag })).status).toBe(206);
    expect((await get('/', { range: 'bytes=5-9', 'if-range': '"other"' })).status).toBe(200);
    const outside = await get('/', { range: 'bytes=99999999-' });
    expect([outside.status, outside.headers['content-range']]).toEqual([416, `bytes */${whole.length}`]);
  });

  test('HEAD without a body', async () => {
    const { status, headers, body } = await get('/', {}, 'HEAD');
    expect([status, headers['content-length'], body.length]).toEqual([200, `${bytesOf('index.html').length}`, 0]);
  });

  test('a path that cannot be decoded with an error, and with the headers where it gets to say them', async () => {
    const { status, headers } = await get('/%');
    expect(status).toBe(400);
    // Caddy refuses before it has read its configuration.
    if (name !== 'Caddy') expectHeaders(headers, '/', false);
  });
});
