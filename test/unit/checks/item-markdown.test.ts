import { expect, test } from 'vitest';
import { toItemMarkdown } from '../../../src/checks/core/item-markdown.ts';
import { someItem } from '../exchange/items.ts';

test('a check as Markdown says for which systems it is due, and that nobody may waive it', () => {
  const lines = toItemMarkdown(
    someItem('k7m2', { gate: true, waiver: 'never', due: [{ eu: 'yes' }, { personal: 'yes' }] }),
  ).split('\n');
  expect(lines).toContain('- Nobody may waive this gate.');
  expect(lines).toContain('- Due where people or data in the EU are concerned, or where it uses personal data.');
  expect(toItemMarkdown(someItem('k7m2', { gate: true }))).not.toMatch(/waive|Due where/);
});
