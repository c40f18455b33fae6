import { expect, test } from 'vitest';
import { placeOnWay } from '../../../src/guides/core/place-on-way.ts';
import { shelves, wayStops } from '../../../src/site/core/guide-shelves.ts';

test('a shelf is where its guides are used, and the rest of the way lies ahead', () => {
  expect(placeOnWay(['proof']).map(({ name, here, state }) => [name, here ?? state])).toEqual([
    ['prove', 'ahead'],
    ['proof', true],
    ['ship', 'ahead'],
    ['launch', 'ahead'],
    ['live', 'ahead'],
  ]);
});

test('the way passes from one meaning into the other at its first gate', () => {
  const drawn = placeOnWay([]).map(({ tone, gate }) => [tone, gate]);
  expect(drawn).toEqual([
    ['prove', false],
    ['ship', true],
    ['ship', false],
    ['ship', true],
    ['ship', false],
  ]);
});

test('each stop has a shelf, and no two say the same of where they are', () => {
  expect(new Set(shelves.flatMap(({ at }) => at))).toEqual(new Set(wayStops));
  expect(new Set(shelves.map(({ where }) => where)).size).toBe(shelves.length);
});
