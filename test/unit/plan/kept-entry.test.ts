import { describe, expect, test } from 'vitest';
import { changeKept, isDamaged } from '../../../src/plan/kept-entry.ts';

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
    expect(JSON.parse(changeKept(text, change) ?? 'null')).toEqual(expected);
  });

  test.each([
    ['{"state":"done"}', { state: 'open' }],
    ['{"state":"open","owner":"Ana"}', { owner: '' }],
    [undefined, { state: 'open' }],
  ] as const)('%j with %j leaves nothing to keep', (text, change) => {
    expect(changeKept(text, change)).toBeUndefined();
  });
});
