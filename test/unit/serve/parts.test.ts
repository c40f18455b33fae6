import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFiles } from './serve-files.ts';

const text = 'as it was written';
const files = {
  'twin.txt': text,
  'twin.txt.br': 'its twin for brotli',
  '404.html': '<!doctype html><title>Not here</title>',
  _headers: '/*\n  X-Test: all\n',
};
let site: Awaited<ReturnType<typeof serveFiles>>;
beforeAll(async () => {
  site = await serveFiles(files);
});
afterAll(() => site.server.close());

describe('a part of a file', () => {
  const range = (value: string, more: RequestInit = {}) =>
    site.get('/twin.txt', { ...more, headers: { 'accept-encoding': 'br', range: value, ...more.headers } });

  it('is cut from the file as it was written, not from its twin', async () => {
    const response = await range('bytes=3-5');
    expect([response.status, await response.text()]).toEqual([206, text.slice(3, 6)]);
    expect(response.headers.get('content-range')).toBe(`bytes 3-5/${text.length}`);
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(response.headers.get('x-test')).toBe('all');
  });

  it('is offered', async () => {
    expect((await site.get('/twin.txt')).headers.get('accept-ranges')).toBe('bytes');
  });

  it('that does not exist is refused with the size of the file', async () => {
    const response = await range('bytes=99-');
    expect([response.status, response.headers.get('content-range')]).toEqual([416, `bytes */${text.length}`]);
    expect(response.headers.get('x-test')).toBe('all');
  });

  it('is sent to who has another part of the same file, and all of it to who has another file', async () => {
    const tag = (await site.get('/twin.txt')).headers.get('etag') ?? '';
    expect((await range('bytes=0-1', { headers: { 'if-range': tag } })).status).toBe(206);
    for (const other of ['"other"', `W/${tag}`, 'Fri, 20 Nov 2026 00:00:00 GMT'])
      expect((await range('bytes=0-1', { headers: { 'if-range': other } })).status).toBe(200);
  });

  it('is no answer to HEAD, nor a part of the page for what is missing', async () => {
    expect((await range('bytes=0-1', { method: 'HEAD' })).status).toBe(200);
    expect((await site.get('/nope/', { headers: { range: 'bytes=0-1' } })).status).toBe(404);
  });
});
