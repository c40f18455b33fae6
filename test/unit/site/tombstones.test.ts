import { expect, test } from 'vitest';
import { type Lock, lockSchema, type Tombstone } from '../../../src/schemas/lock.ts';
import {
  listAnchorTombstones,
  listPageTombstones,
  listRedirects,
  listRetiredItems,
} from '../../../src/site/core/tombstones.ts';

const bury = (address: string, became: Tombstone['became'], ...to: string[]): Tombstone => ({
  ...{ address, became, to, why: 'We learned better.', on: '2026-01-01' },
});
const lock: Lock = lockSchema.parse({
  addresses: {
    '/old/': ['cost', 'risk', 'smell'],
    '/new/': ['cost', 'color'],
    '/gone/': ['a'],
    '/halves/': ['cost', 'x'],
    '/left/': ['cost'],
    '/right/': ['x'],
  },
  tombstones: [
    bury('/old/', 'moved', '/new/'),
    bury('/old/#risk', 'merged', '/new/#color'),
    bury('/new/#shape', 'withdrawn'),
    bury('/gone/', 'withdrawn'),
    bury('/halves/', 'split', '/left/', '/right/'),
    bury('/parts/', 'merged', '/new/#color'),
    bury('/ends/', 'withdrawn', '/new/'),
  ],
});

test('a page says what became of its own ids, and of those of pages that moved to it', () => {
  expect(listAnchorTombstones(lock.tombstones, '/new/')).toEqual([
    { id: 'risk', became: 'merged', to: ['/new/#color'], why: 'We learned better.', on: '2026-01-01' },
    { id: 'shape', became: 'withdrawn', to: [], why: 'We learned better.', on: '2026-01-01' },
  ]);
  expect(listAnchorTombstones(lock.tombstones, '/left/')).toEqual([]);
});

test('every page that is gone has a tombstone', () => {
  expect(listPageTombstones(lock).map(({ path, became, to }) => [path, became, ...to])).toEqual([
    ['/old/', 'moved', '/new/'],
    ['/gone/', 'withdrawn'],
    ['/halves/', 'split', '/left/', '/right/'],
    ['/parts/', 'merged', '/new/#color'],
    ['/ends/', 'withdrawn', '/new/'],
  ]);
});

test('each id of a page that is gone leads on to the best place there is', () => {
  const anchorsOf = (path: string) => listPageTombstones(lock).find((page) => page.path === path)?.anchors;
  expect(anchorsOf('/old/')).toEqual([
    { id: 'cost', to: ['/new/#cost'] },
    { id: 'risk', to: ['/new/#color'] },
    { id: 'smell', to: ['/new/'] },
  ]);
  expect(anchorsOf('/halves/')).toEqual([
    { id: 'cost', to: ['/left/#cost'] },
    { id: 'x', to: ['/right/#x'] },
  ]);
  expect(anchorsOf('/gone/')).toEqual([{ id: 'a', to: [] }]);
});

test('only a page that went to exactly one place is redirected', () => {
  expect(listRedirects([...lock.tombstones, bury('/odd/', 'moved', '/left/', '/right/')])).toEqual([
    '/old/ /new/ 301',
    '/parts/ /new/#color 301',
  ]);
});

test('items that are gone are told to plans, with where to go on from there', () => {
  const buried = [
    bury('/i/k7m2/', 'split', '/i/k2qt/', '/i/b3cd/'),
    bury('/i/b4cd/', 'withdrawn'),
    bury('/old/', 'withdrawn'),
  ];
  expect(listRetiredItems(buried)).toEqual([
    { id: 'k7m2', why: 'We learned better.', to: ['/i/k2qt/', '/i/b3cd/'], on: '2026-01-01' },
    { id: 'b4cd', why: 'We learned better.', to: [], on: '2026-01-01' },
  ]);
  expect(listRetiredItems([{ ...bury('/i/k7m2/', 'withdrawn'), was: 'Rehearse it' }])[0]?.was).toBe('Rehearse it');
  expect(listRetiredItems([bury('/i/k7m2/#evidence', 'withdrawn'), bury('/i/', 'withdrawn')])).toEqual([]);
});
