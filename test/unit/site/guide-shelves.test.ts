import { expect, test } from 'vitest';
import { guideSchema } from '../../../src/schemas/guide.ts';
import { listAddresses } from '../../../src/site/core/addresses.ts';
import { shelfOf, shelves } from '../../../src/site/core/guide-shelves.ts';

test('every group of guides has a shelf, and no anchor is given twice', () => {
  const groups = guideSchema.shape.group.unwrap().options;
  expect(shelves.map(({ group }) => group)).toEqual([...groups, 'rescue']);
  expect(new Set(shelves.map(({ anchor }) => anchor)).size).toBe(shelves.length);
});

test.each([
  ['guide', { group: 'lead' }, 'to-decide'],
  ['guide', {}, 'before-launch'],
  ['guide', { group: 'launch' }, undefined],
  ['rescue', { group: 'ship' }, 'broken-now'],
] as const)('a %s with %j is on the shelf %s', (kind, data, anchor) => {
  expect(shelfOf(kind, data)?.anchor).toBe(anchor);
});

test('the hub has an anchor for each shelf that holds something', () => {
  const entry = { kind: 'guide', id: 'boil', data: { group: 'run' } } as const;
  const anchors = (routes: string[]) => listAddresses(routes, [entry]).get('/guides/');
  expect(anchors(['guides/index.astro', 'guides/[slug].astro'])).toEqual(new Set(['live']));
  expect(anchors(['guides/[slug].astro'])).toBeUndefined();
});
