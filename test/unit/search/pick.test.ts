import { expect, test } from 'vitest';
import { pickPages } from '../../../src/search/core/pick.ts';

const hits = (kinds: string) => [...kinds].map((kind, index) => ({ id: `${index}`, kind }));
const pick = (kinds: string) =>
  pickPages(hits(kinds))
    .map(({ kind }) => kind)
    .join('');

test('the best pages are picked in their order, at most three of a kind', () => {
  expect(pick('aabaacab')).toBe('aabacb');
});

test('at most twelve pages are picked', () => {
  expect(pick('aaabbbcccdddeee')).toBe('aaabbbcccddd');
});
