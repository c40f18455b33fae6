import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { dist, pages, redirects } from '../build/built-site.ts';
import { acceptedMessages } from './accepted-messages.ts';
import { checkHtml, hasJava, type Message } from './nu-checker.ts';

if (!hasJava) test.skip('Java is not on this machine, so the Nu checker reads no page');

describe.skipIf(!hasJava)('the Nu checker', () => {
  let messages: Message[] = [];
  beforeAll(async () => {
    messages = await checkHtml([...pages, ...redirects].map(({ file }) => join(dist, file)));
  }, 600_000);

  test('has nothing to say of any page but what is accepted', () => {
    const left = messages.filter(({ message }) => !acceptedMessages.some((accepted) => accepted.message.test(message)));
    const byMessage = Map.groupBy(left, ({ message }) => message);
    const said = [...byMessage].map(
      ([message, [first, ...more]]) =>
        `${message} (${relative(dist, fileURLToPath(first?.url ?? ''))}:${first?.lastLine}, and ${more.length} more)`,
    );
    expect(said).toEqual([]);
  });

  test.each(acceptedMessages)('still says $message, which is accepted', ({ message, reason }) => {
    expect(reason).toMatch(/\w+ .*\.$/);
    expect(messages.some((said) => message.test(said.message))).toBe(true);
  });
});
