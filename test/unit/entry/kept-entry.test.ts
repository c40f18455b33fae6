import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/entry/core/entry.ts';
import { changeKept, findLost, isDamaged, writeKept } from '../../../src/entry/core/kept-entry.ts';

test.each([
  [undefined, false],
  ['{"state":"open"}', false],
  ['{"state":"done","owner":"Ana"}', false],
  ['{"state":"done","later":{"field":1}}', false],
  ['', true],
  ['{"state":"do', true],
  ['null', true],
  ['[]', true],
  ['"done"', true],
  ['{}', true],
  ['{"state":"finished"}', true],
  ['{"state":"done","owner":7}', true],
])('whether %j is damaged: %s', (text, expected) => {
  expect(isDamaged(text)).toBe(expected);
});

describe('a change', () => {
  test.each([
    ['a tick on an untouched check', undefined, { state: 'done' }, { state: 'done' }],
    ['keeps what another tab entered', '{"state":"done"}', { owner: 'Ana' }, { state: 'done', owner: 'Ana' }],
    ['takes a field back', '{"state":"doing","owner":"Ana"}', { owner: '' }, { state: 'doing' }],
    ['keeps an owner of an open check', undefined, { owner: 'Ana' }, { state: 'open', owner: 'Ana' }],
    [
      'keeps the reason why it does not apply',
      '{"state":"open"}',
      { state: 'not-applicable', reason: 'No agent.' },
      { state: 'not-applicable', reason: 'No agent.' },
    ],
    [
      'drops the reason where the check applies after all',
      '{"state":"not-applicable","reason":"No agent.","owner":"Bo"}',
      { state: 'done' },
      { state: 'done', owner: 'Bo' },
    ],
  ] as const)('%s', (_, text, change, expected) => {
    expect(JSON.parse(changeKept(text, change, undefined) ?? 'null')).toEqual(expected);
  });

  test.each([
    ['{"state":"done"}', { state: 'open' }],
    ['{"state":"open","owner":"Ana"}', { owner: '' }],
    [undefined, { state: 'open' }],
    ['{"state":"open","picked":"yes","revision":"1"}', { picked: '' }],
    ['{"state":"done","revision":"1"}', { state: 'open' }],
  ] as const)('%j with %j leaves nothing to keep', (text, change) => {
    expect(changeKept(text, change, '2')).toBeUndefined();
  });

  test.each([
    ['a first tick says which revision was ticked', undefined, { state: 'done' }, { state: 'done', revision: '2' }],
    ['so does picking', undefined, { picked: 'yes' }, { state: 'open', picked: 'yes', revision: '2' }],
    [
      'a later change leaves the revision that was seen first',
      '{"state":"done","revision":"1"}',
      { owner: 'Ana' },
      { state: 'done', revision: '1', owner: 'Ana' },
    ],
    [
      'it changes when somebody says that the new one was read',
      '{"state":"done","revision":"1"}',
      { revision: '2' },
      { state: 'done', revision: '2' },
    ],
    [
      'what is no revision is as good as none',
      '{"state":"done","revision":"new"}',
      { owner: 'Ana' },
      { state: 'done', revision: '2', owner: 'Ana' },
    ],
    [
      'an item that was picked stays picked when its tick goes',
      '{"state":"done","picked":"yes","revision":"1"}',
      { state: 'open' },
      { state: 'open', picked: 'yes', revision: '1' },
    ],
  ] as const)('%s', (_, text, change, expected) => {
    expect(JSON.parse(changeKept(text, change, '2') ?? 'null')).toEqual(expected);
  });
});

test.each([
  [
    'nothing is lost where the other tab knew of it',
    { owner: 'Ana' },
    '{"state":"open","owner":"Ana"}',
    '{"state":"done","owner":"Ana"}',
    {},
  ],
  ['an owner that it had not heard of', { owner: 'Ana' }, undefined, '{"state":"done"}', { owner: 'Ana' }],
  [
    'the end of a name',
    { owner: 'Ana Ruiz' },
    '{"state":"open","owner":"Ana"}',
    '{"state":"open","owner":"Ana","due":"2027-01-01"}',
    { owner: 'Ana Ruiz' },
  ],
  ['a tick', { state: 'done' }, undefined, '{"state":"open","owner":"Bo"}', { state: 'done' }],
  [
    'a tick that was taken back',
    { state: 'open' },
    '{"state":"done"}',
    '{"state":"done","owner":"Bo"}',
    { state: 'open' },
  ],
  [
    'where both changed a field, the later one counts',
    { owner: 'Ana' },
    '{"state":"open","owner":"Bo"}',
    '{"state":"open","owner":"Cy"}',
    {},
  ],
  ['what was cleared elsewhere stays cleared', { owner: 'Ana' }, '{"state":"open","owner":"Ana"}', undefined, {}],
  ['without an own change there is nothing to lose', {}, undefined, '{"state":"done"}', {}],
] as const)('%s', (_, own, before, after, lost) => {
  expect(findLost(own, before, after)).toEqual(lost);
});

test.each([
  [{ state: 'open', picked: 'yes' }, undefined, { state: 'open', picked: 'yes' }],
  [{ state: 'open', picked: 'yes' }, '3', { state: 'open', picked: 'yes', revision: '3' }],
  [{ state: 'done', revision: '1', owner: '' }, '3', { state: 'done', revision: '1' }],
  [{ state: 'done', reason: 'Once.' }, '3', { state: 'done', reason: 'Once.', revision: '3' }],
  [{ state: 'open', revision: '1' }, '3', null],
] satisfies [Entry, string | undefined, Entry | null][])(
  'a whole entry %j is kept as it is',
  (entry, now, expected) => {
    expect(JSON.parse(writeKept(entry, now) ?? 'null')).toEqual(expected);
  },
);
