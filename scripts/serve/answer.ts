import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { readRange } from './byte-range.ts';
import { contentTypeOf, isCompressible } from './content-types.ts';
import { chooseEncoding } from './encodings.ts';
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
    const target = splitTarget(request.url ?? '');
    const always = headersFor(parseHeaders(await rules('_headers')), target?.path ?? '/');
    const end = (status: number, headers: Headers, body?: Buffer | string) => {
      const length = status === 304 || body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) };
      const sent: Headers = { ...length, ...headers, ...always };
      // What is missing now may be there a minute later, so nobody may remember that for a year.
      if (![200, 206, 304].includes(status)) delete sent['Cache-Control'];
      response.writeHead(status, sent);
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    const say = (status: number, sentence: string, headers: Headers = {}) =>
      end(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers }, `${sentence}\n`);

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return say(405, 'This server only reads.', { Allow: 'GET, HEAD' });
    }
    if (!target) return say(400, 'That is no address.');
    const { path, query } = target;
    const redirect = findRedirect(parseRedirects(await rules('_redirects')), path, query);
    if (redirect) return say(redirect.status, `Moved to ${redirect.location}`, { Location: redirect.location });

    const found = await findFile(root, path);
    if (found.kind === 'folder') {
      const location = `${encodeURI(path)}/${query}`;
      return say(301, `Moved to ${location}`, { Location: location });
    }
    const page = found.kind === 'file' ? found : await findFile(root, '/404.html');
    if (page.kind !== 'file') return say(404, 'There is no such page.');
    const status = found.kind === 'file' ? 200 : 404;
    const type = contentTypeOf(page.file);
    const { bytes, hash, pack } = await read(page.file);
    const headers: Headers = { 'Content-Type': type, ETag: `"${hash}"`, 'Accept-Ranges': 'bytes' };
    if (isCompressible(type)) headers['Vary'] = 'Accept-Encoding';

    // A part is a part of the file as it was written: no two compressed forms would have the same parts.
    const range = status === 200 && request.method === 'GET' && askedRange(request, `"${hash}"`, bytes.length);
    const encoding = !range && isCompressible(type) ? chooseEncoding(request.headers['accept-encoding']) : undefined;
    if (encoding) Object.assign(headers, { ETag: `"${hash}-${encoding}"`, 'Content-Encoding': encoding });
    if (status === 200 && isKnown(request.headers['if-none-match'], hash)) return end(304, headers);
    if (range === 'outside') return say(416, 'The file is shorter.', { 'Content-Range': `bytes */${bytes.length}` });
    if (range) {
      headers['Content-Range'] = `bytes ${range.from}-${range.to}/${bytes.length}`;
      return end(206, headers, bytes.subarray(range.from, range.to + 1));
    }
    end(status, headers, encoding ? await pack(encoding) : bytes);
  };
}

/** The part of a file that is asked for, unless it is to go with parts of another version. */
function askedRange({ headers }: IncomingMessage, tag: string, size: number) {
  const same = headers['if-range'] === undefined || headers['if-range'] === tag;
  return same && headers.range !== undefined ? readRange(headers.range, size) : undefined;
}

function isKnown(header: string | undefined, hash: string): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.replace(/W\/|"|-(br|gzip)(?=")/g, '').trim());
  return tags.includes('*') || tags.includes(hash);
}
