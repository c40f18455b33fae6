import { expect, test } from 'vitest';
import { pageAt } from '../built-site.ts';

const { html } = pageAt('/rescue/stripe-webhooks-failing-in-production/');
const blocks = [...html.matchAll(/<pre\b([^>]*)><code>([\s\S]*?)<\/code>/g)].map(([, attributes, inner = '']) => ({
  attributes,
  inner,
  text: inner.replace(/<[^>]+>/g, ''),
}));

test('code is marked by kind, without colors of its own, and nothing in it is a link', () => {
  expect(blocks.length).toBeGreaterThan(10);
  for (const { attributes, inner } of blocks) {
    expect(attributes).toBe('');
    const tags = new Set(inner.match(/<[^/][^>]*>/g));
    expect([...tags].filter((tag) => !/^<span class="?(comment|string|keyword)"?>$/.test(tag))).toEqual([]);
    expect(tags.size).toBeGreaterThan(1);
  }
});

test('comments, strings and words of the language are told apart from operators', () => {
  const [server] = blocks.filter(({ text }) => text.startsWith('// server.ts'));
  const kindOf = (kind: string) =>
    [...(server?.inner ?? '').matchAll(new RegExp(`class="?${kind}"?>([^<]*)<`, 'g'))].map(([, text]) => text?.trim());
  expect(kindOf('comment')[0]).toMatch(/^\/\/ server\.ts/);
  expect(kindOf('keyword')).toContain('import');
  expect(kindOf('keyword').join(' ')).not.toMatch(/=|&gt;/);
  expect(kindOf('string').join(' ')).toContain('/stripe/webhook');
});
