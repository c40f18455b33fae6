import { utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../../scripts/serve/start-server.ts';
import { serveFiles } from './serve-files.ts';

const page = '<!doctype html><title>Home</title>';
const files = {
  'index.html': page,
  '404.html': '<!doctype html><title>Not here</title>',
  'compare/index.html': '<!doctype html><title>Compare</title>',
  'robots.txt': 'User-agent: *\n',
  'a.pf_meta': 'bytes',
  'twin.txt': 'as it was written',
  'twin.txt.br': 'its twin for brotli',
  'twin.txt.gz': 'its twin for gzip',
  'stale.txt': 'newer than its twin',
  'stale.txt.gz': 'an old twin',
  '_astro/a.css': 'a{}',
  'note.md': '# Note\n',
  'w.wasm': 'bytes',
  'site.webmanifest': '{}',
  'i.svg': '<svg/>',
  _headers: '/*\n  X-Test: all\n/compare/\n  X-Test: compare\n/_astro/*\n  Cache-Control: immutable\n',
  _redirects: '/audit/ /compare/#audit 301\n',
  '../secret.txt': 'secret',
};
let site: Awaited<ReturnType<typeof serveFiles>>;
const get: typeof site.get = (...asked) => site.get(...asked);

beforeAll(async () => {
  site = await serveFiles(files);
  utimesSync(join(site.root, 'stale.txt.gz'), 0, 0);
});
afterAll(() => site.server.close());

/** The body as it travels: fetch would unpack it. */
async function getBytes(path: string, encoding: string): Promise<Buffer> {
  const { port } = new URL(site.server.origin);
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers: { 'accept-encoding': encoding } }, (answer) => {
      answer.toArray().then((parts) => resolve(Buffer.concat(parts)), reject);
    });
    asked.on('error', reject).end();
  });
}

// fetch tidies addresses up before it sends them; this does not.
function getRaw(target: string, method = 'GET'): Promise<string> {
  const { port } = new URL(site.server.origin);
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(Number(port), '127.0.0.1', () =>
      socket.write(`${method} ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    );
    socket.setEncoding('utf8').on('data', (part) => {
      text += part;
    });
    socket.on('end', () => resolve(text)).on('error', reject);
  });
}

describe('pages', () => {
  it('serves the index of a folder with the headers of its path', async () => {
    const response = await get('/compare/');
    expect([response.status, response.headers.get('x-test')]).toEqual([200, 'compare']);
    expect(await response.text()).toContain('Compare');
  });

  it('sends a folder without its slash on, with the query', async () => {
    const response = await get('/compare?a=1');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/compare/?a=1']);
  });

  it('follows _redirects', async () => {
    const response = await get('/audit/');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/compare/#audit']);
  });

  it('answers 404 with the page for it and the headers', async () => {
    const response = await get('/nope/');
    expect([response.status, response.headers.get('x-test')]).toEqual([404, 'all']);
    expect(await response.text()).toContain('Not here');
  });

  it('answers HEAD with the headers of GET and nothing else', async () => {
    const head = await get('/', { method: 'HEAD' });
    expect(head.headers.get('content-length')).toBe(`${page.length}`);
    expect((await getRaw('/', 'HEAD')).endsWith('\r\n\r\n')).toBe(true);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    const response = await get('/', { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(response.headers.get('x-test')).toBe('all');
  });

  it('answers on both addresses of this machine', async () => {
    const { port } = new URL(site.server.origin);
    for (const host of ['127.0.0.1', '[::1]']) {
      const answer = await fetch(`http://${host}:${port}/`).catch((error) => error.cause);
      expect([200, 'EADDRNOTAVAIL', 'EAFNOSUPPORT']).toContain(answer.status ?? answer.code);
    }
  });
});

describe('caching and compression', () => {
  it('answers 304 to who has the page, compressed or not', async () => {
    for (const encoding of ['identity', 'br']) {
      const tag = (await get('/', { headers: { 'accept-encoding': encoding } })).headers.get('etag') ?? '';
      const again = await get('/', { headers: { 'accept-encoding': encoding, 'if-none-match': `"other", W/${tag}` } });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
  });

  it('answers anew once the file has changed', async () => {
    writeFileSync(join(site.root, 'robots.txt'), 'User-agent: one\n');
    const tag = (await get('/robots.txt')).headers.get('etag') ?? '';
    writeFileSync(join(site.root, 'robots.txt'), 'User-agent: somebody else\n');
    const again = await get('/robots.txt', { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text()]).toEqual([200, 'User-agent: somebody else\n']);
  });

  it.each([
    ['br', 'br'],
    ['gzip, br;q=0.5', 'br'],
    ['gzip', 'gzip'],
    ['gzip;q=0.8, br;q=0', 'gzip'],
    ['br;q=0', null],
    ['brown', null],
  ])('to accept-encoding %s sends %s', async (accepted, sent) => {
    const response = await get('/', { headers: { 'accept-encoding': accepted } });
    expect(response.headers.get('content-encoding')).toBe(sent);
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(await response.text()).toBe(page);
  });

  it('sends what brotli makes of the file', async () => {
    expect(brotliDecompressSync(await getBytes('/', 'br')).toString()).toBe(page);
  });

  it.each([
    ['br, gzip', files['twin.txt.br']],
    ['gzip', files['twin.txt.gz']],
    ['identity', files['twin.txt']],
  ])('to accept-encoding %s sends what the build wrote for it', async (encoding, sent) => {
    expect((await getBytes('/twin.txt', encoding)).toString()).toBe(sent);
  });

  it('sends no twin that is older than its file', async () => {
    expect(gunzipSync(await getBytes('/stale.txt', 'gzip')).toString()).toBe(files['stale.txt']);
  });

  it('lets nobody keep a missing file for as long as a found one', async () => {
    const found = await get('/_astro/a.css');
    const tag = found.headers.get('etag') ?? '';
    expect(found.headers.get('cache-control')).toBe('immutable');
    expect((await get('/_astro/a.css', { headers: { range: 'bytes=0-1' } })).headers.get('cache-control')).toBe(
      'immutable',
    );
    expect((await get('/_astro/a.css', { headers: { 'if-none-match': tag } })).headers.get('cache-control')).toBe(
      'immutable',
    );
    for (const [path, init] of [
      ['/_astro/gone.css', {}],
      ['/_astro/a.css', { method: 'POST' }],
      ['/_astro/a.css', { headers: { range: 'bytes=9-' } }],
    ] as const) {
      const { status, headers } = await get(path, init);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(headers.get('cache-control'), `${status}`).toBeNull();
    }
  });
});

it.each([
  ['/', 'text/html; charset=utf-8'],
  ['/note.md', 'text/markdown; charset=utf-8'],
  ['/i.svg', 'image/svg+xml'],
  ['/a.pf_meta', 'application/octet-stream'],
  ['/w.wasm', 'application/wasm'],
  ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
])('%s is %s', async (path, type) => {
  expect((await get(path)).headers.get('content-type')).toBe(type);
});

it.each([
  ['/../secret.txt', 404],
  ['/%2e%2e/secret.txt', 404],
  ['/..%2fsecret.txt', 404],
  ['/compare/..%5c..%5csecret.txt', 404],
  ['/compare/../index.html', 404],
  ['/index.html%00.txt', 404],
  ['//compare', 404],
  ['/_headers', 404],
  ['/_redirects', 404],
  ['/robots.txt/', 404],
  ['/%', 400],
  ['http://evil.example/', 400],
])('answers %s with %i', async (target, status) => {
  const answer = await getRaw(target);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).toMatch(/^X-Test: all\r$/m);
  expect(answer).not.toContain('secret');
});

it('names a port that is taken', async () => {
  const port = Number(new URL(site.server.origin).port);
  await expect(startServer({ root: site.root, port })).rejects.toThrow(`Port ${port} is busy`);
});
