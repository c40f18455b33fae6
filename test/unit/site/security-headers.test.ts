import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../../scripts/serve/header-rules.ts';
import {
  buildHeaderRules,
  buildPolicy,
  toCaddy,
  toHeadersFile,
  toMetaPolicy,
  toNginx,
} from '../../../src/site/core/security-headers.ts';

const hashes = { scripts: ["'sha256-script'"], styles: ["'sha256-style'", "'sha256-other'"] };
const policy = buildPolicy(hashes);
const rules = buildHeaderRules(policy);
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

  test('nginx repeats in each location what it would otherwise drop', () => {
    const [top = '', location = ''] = toNginx(rules).split('location ');
    for (const [name, value] of Object.entries(rules[0]?.headers ?? {})) {
      expect(top).toContain(`add_header ${name} "${value}" always;`);
      expect(location).toContain(`add_header ${name} "${value}" always;`);
    }
    expect(location).toMatch(/^\/_astro\/ \{/);
    expect(top).not.toContain('Cache-Control');
  });

  test('nginx does not let a missing file be remembered for good', () => {
    expect(toNginx(rules)).toContain('add_header Cache-Control "public, max-age=31536000, immutable";');
  });

  test('Caddy names the paths that a rule is for, and none for all', () => {
    const lines = toCaddy(rules).split('\n');
    expect(lines).toContain('header {');
    expect(lines).toContain('header /_astro/* {');
    expect(lines.filter((line) => line === '}')).toHaveLength(rules.length);
  });

  test('no value could end a quoted string or start a variable', () => {
    for (const { headers } of rules)
      for (const value of Object.values(headers)) expect(value).not.toMatch(/["\\${}\n]/);
  });

  test.each([toHeadersFile, toNginx, toCaddy])('%o ends with one line break', (write) => {
    expect(write(rules)).toMatch(/[^\n]\n$/);
  });
});
