import { expect, test } from 'vitest';
import { stackNear } from '../../../src/drawing/core/stack-near.ts';
import { seededRandom } from '../decision/random.ts';

test.each<[number[], (number | undefined)[], number[]]>([
  [
    [10, 10],
    [0, 100],
    [0, 100],
  ],
  [
    [10, 10],
    [0, 0],
    [-6, 6],
  ],
  [
    [10, 10, 10],
    [50, 0, 0],
    [4.666666666666668, 16.666666666666668, 28.666666666666668],
  ],
  [
    [10, 10, 10],
    [0, undefined, 100],
    [0, 12, 100],
  ],
  [
    [10, 10],
    [undefined, undefined],
    [0, 12],
  ],
  [
    [10, 10],
    [undefined, -30],
    [-42, -30],
  ],
  [[], [], []],
])('puts boxes of %j with wishes %j at %j', (heights, wishes, places) => {
  expect(stackNear(heights, wishes, 2)).toEqual(places.map((place) => expect.closeTo(place)));
});

test('never lets boxes overlap, whatever they wish', () => {
  const random = seededRandom(7);
  for (let round = 0; round < 500; round++) {
    const heights = Array.from({ length: 1 + random(7) }, () => 5 + random(50));
    const wishes = heights.map(() => (random(5) === 0 ? undefined : random(300)));
    const places = stackNear(heights, wishes, 4);
    for (const [index, place] of places.slice(1).entries())
      expect(place).toBeGreaterThanOrEqual((places[index] ?? 0) + (heights[index] ?? 0) + 4 - 1e-9);
  }
});
