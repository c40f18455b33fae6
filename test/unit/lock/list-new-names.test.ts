import { expect, test } from 'vitest';
import { listNewNames } from '../../../scripts/lock/list-new-names.ts';

const before = { addresses: { '/a/': ['old'], '/b/': ['same'] }, editions: {}, items: { 'k7m2-1': 'x' } };

test('each new name has a line of its own, below its page', () => {
  const after = {
    addresses: { '/a/': ['new', 'old'], '/b/': ['same'], '/c/': ['one', 'two'], '/d/': [] },
    editions: { 'stage-2': 'y' },
    items: { 'k7m2-1': 'x', 'k7m2-2': 'z' },
  };
  expect(listNewNames(before, after)).toEqual([
    '  /a/, a page on record, with',
    '    /a/#new',
    '  /c/',
    '    /c/#one',
    '    /c/#two',
    '  /d/',
    '  editions of a quiz',
    '    stage-2',
    '  revisions of items',
    '    k7m2-2',
  ]);
});

test('none is left out, however many there are', () => {
  const many = Array.from({ length: 400 }, (_, number) => `id-${number}`);
  expect(listNewNames(before, { ...before, addresses: { ...before.addresses, '/long/': many } })).toHaveLength(401);
});

test('nothing new is nothing to say', () => {
  expect(listNewNames(before, before)).toEqual([]);
});
