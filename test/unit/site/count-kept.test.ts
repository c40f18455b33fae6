import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isItemKey, keyOf, nameOfItem } from '../../../src/entry/core/store/keys.ts';
import { writeRecord } from '../../../src/entry/core/store/record.ts';
import { countKept } from '../../../src/site/core/count-kept.ts';

const record = (texts: Record<string, string | undefined>) =>
  writeRecord(
    new Map(Object.entries(texts).map(([name, is]) => [name, { ...(is ? { is } : {}), at: '1', by: 'test' }])),
  );

describe('the count of what is kept', () => {
  test.each([
    [{}, 0],
    [{ scheme: 'dark', 'idea-1/system': record({ text: 'agent' }), 'idea-1/threshold': record({ text: 'x' }) }, 0],
    [{ [keyOf(nameOfItem('ab12'))]: record({ state: 'done' }) }, 1],
    [{ [keyOf(nameOfItem('ab12'))]: record({ state: undefined }) }, 0],
    [{ [keyOf(nameOfItem('ab12'))]: record({ state: undefined, owner: 'Ana' }) }, 1],
    [{ [nameOfItem('ab12')]: '{"state":"open"}', [nameOfItem('cd34')]: '{"state":"done"}' }, 2],
    [{ [keyOf(nameOfItem('ab12'), 'idea-2')]: record({ state: 'done' }) }, 0],
  ])('of %j is %i', (storage, kept) => {
    expect(countKept(storage as Record<string, string>)).toBe(kept);
  });

  test('follows the rule of the keys', () => {
    const part = fc.constantFrom('idea-1/', 'idea-2/', 'item-', 'item', '/', 'a', '-', '\n', 'system');
    const key = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(key), (keys) => {
        const storage = Object.fromEntries(keys.map((one) => [one, record({ state: 'done' })]));
        expect(countKept(storage)).toBe(keys.filter(isItemKey).length);
      }),
    );
  });

  test('stands by itself, since its source runs in the head of every page', () => {
    expect(() => new Function(`return (${countKept})`)()).not.toThrow();
    expect(`${countKept}`).not.toMatch(/import|__vi|<\/|document|localStorage/);
  });
});
