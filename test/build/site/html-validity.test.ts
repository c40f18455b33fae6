import { readFileSync } from 'node:fs';
import { type ConfigData, HtmlValidate, type Message } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { pages, redirects } from '../built-site.ts';

const { disabled, ...config } = JSON.parse(
  readFileSync(new URL('../../html-validate.json', import.meta.url), 'utf8'),
) as ConfigData & {
  disabled: Record<string, string>;
};
const validator = new HtmlValidate({
  ...config,
  rules: { ...config.rules, ...Object.fromEntries(Object.keys(disabled).map((rule) => [rule, 'off' as const])) },
});

// Safari forgets what a table is once its cells become blocks on a phone, so tables say it again.
const repeatsTableRole = ({ ruleId, message }: Message) =>
  ruleId === 'no-redundant-role' && /on <(table|thead|tbody|tr|th|td)>$/.test(message);

test('every rule that is switched off says why', () => {
  for (const reason of Object.values(disabled)) expect(reason).toMatch(/\w+ .*\.$/);
});

describe.each([...pages, ...redirects].map((page) => [page.address, page.html] as const))('%s', (_, html) => {
  test('is valid', async () => {
    const { results } = await validator.validateString(html);
    const messages = results.flatMap((result) => result.messages).filter((message) => !repeatsTableRole(message));
    expect(messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`)).toEqual([]);
  });
});

test('the pages that only lead on are complete documents', () => {
  for (const { address, html } of redirects)
    expect(html, address).toMatch(/^<!doctype html>[\s\S]*<title>[^<]+<\/title>/i);
});
