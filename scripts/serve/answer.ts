import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { contentTypeOf, isCompressible } from './content-types.ts';
import { createFileStore } from './file-store.ts';
import { findFile, splitTarget } from './find-file.ts';
import { headersFor, parseHeaders } from './header-rules.ts';
import { findRedirect, parseRedirects } from './redirect-rules.ts';

type Headers = Record<string, string | number>;

/** Makes the function that answers requests for a built site the way its production host does. */
export function createAnswer(root: string): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const read = createFileStore();
  const rules = async (name: string) =>
    read(join(root, name)).then(
      ({ bytes }) => bytes.toString(),
      () => '',
    );

  return async (request, response) => {
    const end = (status: number, headers: Headers, body?: Buffer | string) => {
      const length = status === 304 || body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) };
      response.writeHead(status, { ...length, ...headers });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    const say = (status: number, sentence: string, headers: Headers = {}) =>
      end(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers }, `${sentence}\n`);

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return say(405, 'This server only reads.', { Allow: 'GET, HEAD' });
    }
    const target = splitTarget(request.url ?? '');
    if (!target) return say(400, 'That is no address.');
    const { path, query } = target;
    const always = headersFor(parseHeaders(await rules('_headers')), path);
    const redirect = findRedirect(parseRedirects(await rules('_redirects')), path, query);
    if (redirect)
      return say(redirect.status, `Moved to ${redirect.location}`, { ...always, Location: redirect.location });

    const found = await findFile(root, path);
    if (found.kind === 'folder') {
      const location = `${encodeURI(path)}/${query}`;
      return say(301, `Moved to ${location}`, { ...always, Location: location });
    }
    const page = found.kind === 'file' ? found : await findFile(root, '/404.html');
    if (page.kind !== 'file') return say(404, 'There is no such page.', always);
    const status = found.kind === 'file' ? 200 : 404;
    const type = contentTypeOf(page.file);
    const stored = await read(page.file);
    const packed = isCompressible(type) && acceptsBrotli(request.headers['accept-encoding']);
    const headers: Headers = { 'Content-Type': type, ETag: `"${stored.hash}${packed ? '-br' : ''}"` };
    if (isCompressible(type)) headers['Vary'] = 'Accept-Encoding';
    if (packed) headers['Content-Encoding'] = 'br';
    Object.assign(headers, always);
    if (status === 200 && isKnown(request.headers['if-none-match'], stored.hash)) return end(304, headers);
    end(status, headers, packed ? await stored.brotli() : stored.bytes);
  };
}

function acceptsBrotli(header: string | string[] = ''): boolean {
  return `${header}`.split(',').some((part) => /^\s*br\s*(;\s*q=(1|0?\.\d*[1-9]).*)?$/.test(part));
}

function isKnown(header: string | undefined, hash: string): boolean {
  return (
    header?.trim() === '*' || (header ?? '').split(',').some((tag) => tag.replace(/W\/|"|-br/g, '').trim() === hash)
  );
}
