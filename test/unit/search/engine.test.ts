import { expect, test } from 'vitest';
import { type Pagefind, prepareEngine } from '../../../src/search/core/engine.ts';
import type { Hit } from '../../../src/search/core/types.ts';

const hit = (id: string) => ({ id, score: 1 }) as Hit;
const pagefind: Pagefind = {
  options: async () => {},
  init: async () => {},
  filters: async () => ({ kind: { Guide: 1, Tool: 2 } }),
  search: async (words, options) => {
    if (words) return { results: [hit('c'), hit('a')] };
    return { results: options?.filters.kind === 'Guide' ? [hit('a')] : [hit('b'), hit('c')] };
  },
};
const vocabulary = { empty: [], names: [] };

test('the kind of each page is known before its text is loaded', async () => {
  const { kinds, search } = await prepareEngine(pagefind, vocabulary);
  expect((await search('x')).results.map(({ id }) => kinds.get(id))).toEqual(['Tool', 'Guide']);
});

test('kinds that did not arrive are a failure, not an empty list', async () => {
  await expect(prepareEngine({ ...pagefind, filters: async () => ({}) }, vocabulary)).rejects.toThrow();
});
