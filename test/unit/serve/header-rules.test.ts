import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaders } from '../../../scripts/serve/header-rules.ts';

const rules = parseHeaders(`# a comment
/*
  X-Frame-Options: DENY
  Cache-Control: no-cache

/_astro/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
/compare/:slug/
  X-Kind: comparison
/exact
  x-frame-options: SAMEORIGIN
  Link: <https://example.com/a:b>; rel="x"
/open/*
  ! X-Frame-Options
`);

describe('headers of a path', () => {
  it.each([
    ['/', { 'X-Frame-Options': 'DENY', 'Cache-Control': 'no-cache' }],
    ['/_astro/a.css', { 'X-Frame-Options': 'DENY', 'Cache-Control': 'public, max-age=31536000, immutable' }],
    ['/_astro', { 'X-Frame-Options': 'DENY', 'Cache-Control': 'no-cache' }],
    ['/compare/a/', { 'X-Frame-Options': 'DENY', 'Cache-Control': 'no-cache', 'X-Kind': 'comparison' }],
    ['/compare/a/b/', { 'X-Frame-Options': 'DENY', 'Cache-Control': 'no-cache' }],
    [
      '/exact',
      { 'x-frame-options': 'SAMEORIGIN', 'Cache-Control': 'no-cache', Link: '<https://example.com/a:b>; rel="x"' },
    ],
    ['/exact/more', { 'X-Frame-Options': 'DENY', 'Cache-Control': 'no-cache' }],
    ['/open/', { 'Cache-Control': 'no-cache' }],
  ])('%s', (path, expected) => {
    expect(headersFor(rules, path)).toEqual(expected);
  });

  it('takes a dot in a pattern as a dot', () => {
    expect(headersFor(parseHeaders('/a.js\n  A: b'), '/abjs')).toEqual({});
  });

  it('refuses an indented line that is no header', () => {
    expect(() => parseHeaders('/*\n  nonsense')).toThrow('_headers: "nonsense" is no header');
  });
});
