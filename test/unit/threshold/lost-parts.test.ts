import { expect, test } from 'vitest';
import { findLostParts, listChangedParts } from '../../../src/threshold/core/lost-parts.ts';

const link = (parts: string) => `#v=1${parts}`;

test('a part that another tab wrote over without having heard of it comes back, and its own change stays', () => {
  const own = listChangedParts(link('&by=Bo'), link('&by=Ana'));
  expect(findLostParts(own, link('&by=Bo'), link('&about=X&by=Bo'))).toBe(link('&n=b&about=X&by=Ana'));
});

test('what another tab changed on purpose stays', () => {
  const own = listChangedParts(link('&by=Bo'), link('&by=Ana'));
  expect(findLostParts(own, link('&by=Ana'), link('&by=Cy'))).toBeUndefined();
});

test('a part that was taken out does not come back with the writing of another tab', () => {
  const own = listChangedParts(link('&g.zq63=1.1~2'), link(''));
  expect([...own]).toEqual([['g.zq63', undefined]]);
  expect(findLostParts(own, link('&g.zq63=1.1~2'), link('&by=Ana&g.zq63=1.1~2'))).toBe(link('&n=5&by=Ana'));
});

test('where nothing is lost, nothing is written', () => {
  expect(findLostParts(new Map(), link('&by=Ana'), link('&by=Bo'))).toBeUndefined();
});
