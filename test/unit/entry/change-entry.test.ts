import { describe, expect, test } from 'vitest';
import { changeEntry, cleanEntry } from '../../../src/entry/core/change-entry.ts';
import type { Entry } from '../../../src/entry/core/entry.ts';

describe('a change', () => {
  test.each([
    ['a tick on an untouched check', undefined, { state: 'done' }, { state: 'done' }],
    ['keeps what was entered before', { state: 'done' }, { owner: 'Ana' }, { state: 'done', owner: 'Ana' }],
    ['takes a field back', { state: 'doing', owner: 'Ana' }, { owner: '' }, { state: 'doing' }],
    ['keeps an owner of an open check', undefined, { owner: 'Ana' }, { state: 'open', owner: 'Ana' }],
    [
      'keeps the reason why it does not apply',
      { state: 'open' },
      { state: 'not-applicable', reason: 'No agent.' },
      { state: 'not-applicable', reason: 'No agent.' },
    ],
    [
      'drops the reason where the check applies after all',
      { state: 'not-applicable', reason: 'No agent.', owner: 'Bo' },
      { state: 'done' },
      { state: 'done', owner: 'Bo' },
    ],
  ] satisfies [string, Entry | undefined, Partial<Entry>, Entry][])('%s', (_, entry, change, expected) => {
    expect(changeEntry(entry, change, undefined)).toEqual(expected);
  });

  test.each([
    [{ state: 'done' }, { state: 'open' }],
    [{ state: 'open', owner: 'Ana' }, { owner: '' }],
    [undefined, { state: 'open' }],
    [{ state: 'open', picked: 'yes', revision: '1' }, { picked: '' }],
    [{ state: 'done', revision: '1' }, { state: 'open' }],
  ] satisfies [Entry | undefined, Partial<Entry>][])('%j with %j leaves nothing to keep', (entry, change) => {
    expect(changeEntry(entry, change, '2')).toBeUndefined();
  });

  test.each([
    ['a first tick says which revision was ticked', undefined, { state: 'done' }, { state: 'done', revision: '2' }],
    ['so does picking', undefined, { picked: 'yes' }, { state: 'open', picked: 'yes', revision: '2' }],
    [
      'a later change leaves the revision that was seen first',
      { state: 'done', revision: '1' },
      { owner: 'Ana' },
      { state: 'done', revision: '1', owner: 'Ana' },
    ],
    [
      'it changes when somebody says that the new one was read',
      { state: 'done', revision: '1' },
      { revision: '2' },
      { state: 'done', revision: '2' },
    ],
    [
      'an item that was picked stays picked when its tick goes',
      { state: 'done', picked: 'yes', revision: '1' },
      { state: 'open' },
      { state: 'open', picked: 'yes', revision: '1' },
    ],
  ] satisfies [string, Entry | undefined, Partial<Entry>, Entry][])('%s', (_, entry, change, expected) => {
    expect(changeEntry(entry, change, '2')).toEqual(expected);
  });
});

test.each([
  [{ state: 'open', picked: 'yes' }, undefined, { state: 'open', picked: 'yes' }],
  [{ state: 'open', picked: 'yes' }, '3', { state: 'open', picked: 'yes', revision: '3' }],
  [{ state: 'done', revision: '1', owner: '' }, '3', { state: 'done', revision: '1' }],
  [{ state: 'open', revision: '1' }, '3', undefined],
] satisfies [Entry, string | undefined, Entry | undefined][])(
  'a whole entry %j is kept as it is',
  (entry, now, expected) => {
    expect(cleanEntry(entry, now)).toEqual(expected);
  },
);
