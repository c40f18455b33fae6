import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFor, parseHeaders } from '../serve/header-rules.ts';
import type { PageWeight } from './page-weight.ts';

// What a server says about itself and the file, as long as it gets; HTTP/2 needs fewer bytes for the same.
const always = [
  'HTTP/1.1 200 OK',
  'Content-Type: text/html; charset=utf-8',
  'Content-Encoding: br',
  'Content-Length: 12345',
  'Vary: Accept-Encoding',
  'ETag: "0123456789abcdef0123456789abcdef"',
  'Last-Modified: Fri, 20 Nov 2026 00:00:00 GMT',
  'Date: Fri, 20 Nov 2026 00:00:00 GMT',
  'Server: server',
  'Connection: keep-alive',
];

// Bytes of the response headers that travel with a file.
function headerBytes(dist: string, url: string): number {
  const own = headersFor(parseHeaders(readFileSync(join(dist, '_headers'), 'utf8')), url);
  const lines = Object.entries(own).map(([name, value]) => `${name}: ${value}`);
  return Buffer.byteLength([...always, ...lines, '', ''].join('\r\n'));
}

/** Bytes that must arrive before a page can be painted: its HTML and styles, with the headers of each response. */
export function flightOf(dist: string, { files }: PageWeight): number {
  return files
    .filter(({ type }) => type === 'html' || type === 'style')
    .reduce((bytes, { url, bytes: body }) => bytes + body + headerBytes(dist, url), 0);
}
