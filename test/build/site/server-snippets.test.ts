import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersFor as matchHeaders, parseHeaders } from '../../../scripts/serve/header-rules.ts';
import { dist, readBuilt } from '../built-site.ts';

interface Line {
  name: string;
  value: string;
  /** Whether error pages carry the header too. */
  always: boolean;
}

const text = readBuilt('_headers');
const paths = text.split('\n').filter((line) => line.startsWith('/'));
/** What a host that reads `_headers` sends for a path. */
const headersFor = (path: string): Record<string, string> => matchHeaders(parseHeaders(text), path);

/** Reads blocks of header lines by the path they stand for; fails on any line it does not know. */
function readBlocks(snippet: string, block: RegExp, header: RegExp): Map<string, Line[]> {
  const blocks = new Map<string, Line[]>([['/', []]]);
  let path = '/';
  for (const line of snippet.split('\n').map((candidate) => candidate.trim())) {
    const opened = block.exec(line);
    const said = header.exec(line);
    if (opened) {
      path = opened[1]?.replace(/\*$/, '') ?? '/';
      blocks.set(path, blocks.get(path) ?? []);
    } else if (said) blocks.get(path)?.push({ name: said[1] ?? '', value: said[2] ?? '', always: Boolean(said[3]) });
    else if (line === '}') path = '/';
    else expect(line, 'a line that is neither a block nor a header').toMatch(/^(#.*)?$/);
  }
  return blocks;
}

const toHeaders = (lines: Line[]) => Object.fromEntries(lines.map(({ name, value }) => [name, value]));
const folder = join(dirname(dist), '.cache/server');

describe('the snippets for other servers', () => {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  test('nginx sends what _headers promises, also where a location drops what it would inherit', () => {
    const blocks = readBlocks(
      read('nginx-headers.conf'),
      /^location (\S+) \{$/,
      /^add_header (\S+) "([^"\\$]*)"( always)?;$/,
    );
    expect([...blocks.keys()].toSorted()).toEqual(paths.map((path) => path.replace(/\*$/, '')).toSorted());
    for (const [path, lines] of blocks) {
      expect(toHeaders(lines)).toEqual(headersFor(`${path}x`));
      // A missing file must not be remembered as missing for good; everything else protects error pages too.
      for (const { name, always } of lines) expect(always, name).toBe(name !== 'Cache-Control');
    }
  });

  test('Caddy sends what _headers promises', () => {
    const blocks = readBlocks(read('caddy-headers.conf'), /^header (?:(\S+) )?\{$/, /^(\S+) "([^"\\{}]*)"$/);
    for (const path of paths) {
      const asked = path.replace(/\*$/, 'x');
      const sent = [...blocks].filter(([prefix]) => asked.startsWith(prefix)).map(([, lines]) => toHeaders(lines));
      expect(Object.assign({}, ...sent)).toEqual(headersFor(asked));
    }
  });
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
