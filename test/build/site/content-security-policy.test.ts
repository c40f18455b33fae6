import { describe, expect, test } from 'vitest';
import { hashInline } from '../../../scripts/integrations/inline-hashes.ts';
import { headersFor, parseHeaders } from '../../../scripts/serve/header-rules.ts';
import { elementsOf, findElements, pages, readBuilt, redirects } from '../built-site.ts';

const rules = parseHeaders(readBuilt('_headers'));
const headerPolicy = headersFor(rules, '/')['Content-Security-Policy'] ?? '';

/** The sources that a policy allows for one kind of thing. */
function sourcesFor(policy: string, directive: string): string[] {
  const found = policy.split(';').find((part) => part.trim().split(' ')[0] === directive);
  return found?.trim().split(' ').slice(1) ?? [];
}

test('the policy allows nothing by default and no inline code by name', () => {
  expect(sourcesFor(headerPolicy, 'default-src')).toEqual(["'none'"]);
  expect(sourcesFor(headerPolicy, 'base-uri')).toEqual(["'none'"]);
  expect(sourcesFor(headerPolicy, 'frame-ancestors')).toEqual(["'none'"]);
  expect(headerPolicy).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|\bhttps?:|\*|data:|blob:/);
});

test('search may run WebAssembly', () => {
  expect(sourcesFor(headerPolicy, 'script-src')).toContain("'wasm-unsafe-eval'");
});

test('the same policy applies to every path', () => {
  for (const path of ['/404.html', '/compare/', '/_astro/site.js', '/pagefind/pagefind-worker.js', '/nowhere']) {
    expect(headersFor(rules, path)['Content-Security-Policy'], path).toBe(headerPolicy);
  }
});

describe.each([...pages, ...redirects].map((page) => [page.address, page] as const))('%s', (_, { html, document }) => {
  const inline = hashInline(html);
  const meta = elementsOf(document, 'meta').filter(
    ({ attribs }) => attribs['http-equiv']?.toLowerCase() === 'content-security-policy',
  );
  const metaPolicy = meta[0]?.attribs['content'] ?? '';

  test('allows its own inline code by hash, in the headers and in itself', () => {
    for (const policy of [headerPolicy, metaPolicy]) {
      expect(sourcesFor(policy, 'script-src')).toEqual(expect.arrayContaining(inline.scripts));
      expect(sourcesFor(policy, 'style-src')).toEqual(expect.arrayContaining(inline.styles));
    }
  });

  test('carries one policy, before anything that it governs', () => {
    expect(meta).toHaveLength(1);
    const governed = html.search(/<(script|style|link)\b/i);
    expect(html.toLowerCase().indexOf('content-security-policy')).toBeLessThan(
      governed === -1 ? html.length : governed,
    );
  });

  test('says in itself what the headers say, except what only headers can', () => {
    const withoutHashes = (policy: string) =>
      policy
        .replaceAll(/ 'sha256-[^']+'/g, '')
        .split('; ')
        .filter((part) => !part.startsWith('frame-ancestors'));
    expect(withoutHashes(metaPolicy)).toEqual(withoutHashes(headerPolicy));
  });

  test('has no style attributes and no inline event handlers', () => {
    const guilty = findElements(document, ({ attribs }) =>
      Object.keys(attribs).some((name) => name === 'style' || /^on[a-z]+$/.test(name)),
    );
    expect(guilty.map(({ name, attribs }) => [name, attribs])).toEqual([]);
    expect(html).not.toMatch(/(href|src|action)\s*=\s*["']?\s*javascript:/i);
  });

  test('loads nothing from another origin', () => {
    const elsewhere = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i;
    const guilty = findElements(document, ({ name, attribs }) => {
      const loaded = [
        attribs['src'],
        attribs['srcset'],
        attribs['data'],
        attribs['poster'],
        attribs['action'],
        attribs['ping'],
      ];
      const linked =
        name === 'link' && !/^(canonical|alternate)$/.test(attribs['rel'] ?? '') ? attribs['href'] : undefined;
      const used = ['use', 'image', 'script'].includes(name) ? (attribs['href'] ?? attribs['xlink:href']) : undefined;
      return [...loaded, linked, used].some((url) => url !== undefined && elsewhere.test(url));
    });
    expect(guilty.map(({ name, attribs }) => [name, attribs])).toEqual([]);
    const styles = elementsOf(document, 'style').flatMap(({ children }) =>
      children.map((child) => ('data' in child ? child.data : '')),
    );
    expect(styles.join()).not.toMatch(/@import|url\(\s*["']?(?:https?:)?\/\//);
  });
});
