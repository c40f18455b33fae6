import { expect, it } from 'vitest';
import { findRedirect, parseRedirects } from '../../../scripts/serve/redirect-rules.ts';

const rules = parseRedirects(`# old addresses
/audit/ /services/#audit 301
/old/* /new/:splat 308
/by/:id /i/:id/
/found /here/?from=old 302
`);

it.each([
  ['/audit/', '', { location: '/services/#audit', status: 301 }],
  ['/audit/', '?a=1', { location: '/services/?a=1#audit', status: 301 }],
  ['/old/a/b', '', { location: '/new/a/b', status: 308 }],
  ['/by/key', '?x', { location: '/i/key/?x', status: 302 }],
  ['/found', '?a=1', { location: '/here/?from=old', status: 302 }],
  ['/audit', '', undefined],
])('%s%s', (path, query, expected) => {
  expect(findRedirect(rules, path, query)).toEqual(expected);
});

it.each(['/only-one', '/a /b 200', '/a /b soon'])('refuses "%s"', (line) => {
  expect(() => parseRedirects(line)).toThrow('is no redirect');
});
