import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../../scripts/serve/header-rules.ts';
import { buildHeaderRules, buildPolicy, toHeadersFile, toMetaPolicy } from '../../../src/site/core/security-headers.ts';

const hashes = { scripts: ["'sha256-script'"], styles: ["'sha256-style'", "'sha256-other'"] };
const policy = buildPolicy(hashes);
const rules = buildHeaderRules(policy, ['/pagefind/pagefind.en_1.pf_meta']);
const directive = (name: string) => policy.find((line) => line.split(' ')[0] === name);

describe('the policy', () => {
  test.each([
    ['default-src', "default-src 'none'"],
    ['script-src', "script-src 'self' 'wasm-unsafe-eval' 'sha256-script'"],
    ['style-src', "style-src 'self' 'sha256-style' 'sha256-other'"],
    ['base-uri', "base-uri 'none'"],
    ['form-action', "form-action 'none'"],
    ['frame-ancestors', "frame-ancestors 'none'"],
    ['require-trusted-types-for', "require-trusted-types-for 'script'"],
  ])('sets %s', (name, expected) => {
    expect(directive(name)).toBe(expected);
  });

  test('never allows inline code or another host', () => {
    expect(policy.join(' ')).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*|data:|blob:/);
  });

  test('names each directive once', () => {
    const names = policy.map((line) => line.split(' ')[0]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('stays whole where nothing stands inline', () => {
    expect(buildPolicy({ scripts: [], styles: [] })).toContain("style-src 'self'");
  });

  test('leaves out in a page what browsers accept only in a header', () => {
    expect(toMetaPolicy(policy)).toBe(policy.filter((line) => !line.startsWith('frame-ancestors')).join('; '));
  });
});

describe('the header files', () => {
  test('_headers is read back as what it was made from', () => {
    const read = parseHeaders(toHeadersFile(rules));
    const everywhere = rules[0]?.headers ?? {};
    expect(headersFor(read, '/compare/')).toEqual(everywhere);
    expect(headersFor(read, '/_astro/x.css')).toEqual({ ...everywhere, ...rules[1]?.headers });
  });

  test('data may be read from anywhere, pages with behavior may not', () => {
    const open = (path: string) => headersFor(parseHeaders(toHeadersFile(rules)), path)['Access-Control-Allow-Origin'];
    for (const path of ['/api/v1/items.json', '/i/k7m2.md', '/schemas/plan-1.json']) expect(open(path)).toBe('*');
    for (const path of ['/', '/plan/', '/index/', '/_astro/x.js']) expect(open(path)).toBeUndefined();
  });

  test.each([
    ['/_astro/x.css', true],
    ['/pagefind/index/en_1.pf_index', true],
    ['/pagefind/fragment/en_1.pf_fragment', true],
    ['/pagefind/filter/en_1.pf_filter', true],
    ['/pagefind/pagefind.en_1.pf_meta', true],
    ['/pagefind/pagefind-entry.json', false],
    ['/pagefind/pagefind.js', false],
    ['/pagefind/wasm.en.pagefind', false],
    ['/', false],
  ])('%s is kept for good: %s', (path, kept) => {
    const cached = headersFor(parseHeaders(toHeadersFile(rules)), path)['Cache-Control'] ?? '';
    expect(cached.includes('immutable')).toBe(kept);
  });

  test('other sites may show what is there for them, and nothing else', () => {
    const policy = (path: string) =>
      headersFor(parseHeaders(toHeadersFile(rules)), path)['Cross-Origin-Resource-Policy'];
    for (const path of [
      '/api/v1/items.json',
      '/schemas/plan-1.json',
      '/tools/x.mjs',
      '/embed/item/k7m2/',
      '/cards/x.png',
    ])
      expect(policy(path), path).toBe('cross-origin');
    for (const path of ['/', '/plan/', '/i/k7m2/', '/_astro/x.js', '/nowhere'])
      expect(policy(path), path).toBe('same-origin');
  });

  test('a rule that says otherwise first takes off what an earlier one said, for hosts that would join both', () => {
    expect(toHeadersFile(rules)).toContain(
      '/api/*\n  ! Cross-Origin-Resource-Policy\n  Cross-Origin-Resource-Policy: cross-origin\n',
    );
  });

  test('no value could end a quoted string or start a variable', () => {
    for (const { headers } of rules)
      for (const value of Object.values(headers)) expect(value).not.toMatch(/["\\${}\n]/);
  });

  test('_headers ends with one line break', () => {
    expect(toHeadersFile(rules)).toMatch(/[^\n]\n$/);
  });
});
