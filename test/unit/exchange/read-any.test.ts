import { describe, expect, test } from 'vitest';
import type { Entries } from '../../../src/entry/core/entry.ts';
import { longestImport, readAny } from '../../../src/exchange/core/imports/read-any.ts';
import { writePlanLink } from '../../../src/exchange/core/link/plan-link.ts';

const known = new Set(['k2qt', 'ds6z']);
const read = (text: string) => readAny(text, known);
const entries: Entries = { k2qt: { state: 'done', owner: 'Ana' } };

describe('which kind of text it is shows in how it begins', () => {
  const link = writePlanLink({ made: '2026-11-21', entries });
  test.each([
    ['a link', `https://prove.example/plan/${link}\n`],
    ['a link with a query', `https://prove.example/plan/?by=owner${link}`],
    ['a fragment', link],
    ['JSON', '\uFEFF {"format":"prove-or-ship/plan","version":1,"items":[{"id":"k2qt","state":"done","owner":"Ana"}]}'],
    ['CSV', 'id,state,owner\nk2qt,done,Ana'],
    ['CSV with semicolons', '"id";"state";"owner"\n"k2qt";"done";"Ana"'],
    ['a task list', '# Plan, of ours\n\n- [x] [k2qt] Title, with a comma\n  - Owner: Ana\n'],
    ['a task list below a letter', 'Dear all, here it is:\n\n- [x] [k2qt] Title\n  - Owner: Ana\n'],
    ['a task list without a heading', '- [x] [k2qt] Title, with a comma\n  - Owner: Ana\n'],
  ])('%s', (_, text) => {
    const { entries: got, problems } = read(text);
    expect(problems).toEqual([]);
    expect(got['k2qt']).toMatchObject({ state: 'done', owner: 'Ana' });
  });

  test('the link may say when it goes live', () => {
    expect(read(writePlanLink({ goLive: '2027-03-01', entries })).goLive).toBe('2027-03-01');
    expect(read(`${writePlanLink({ entries })}&go=soon`).problems[0]?.says).toContain('“soon” in the link is no day.');
  });

  test('the link says when it was made, and keeps ids that are not known', () => {
    expect(read(link).made).toBe('2026-11-21');
    expect(Object.keys(read('#v=1&zz99=o1').entries)).toEqual(['zz99']);
  });
});

test.each([
  ['  \n', 'There is nothing in it.'],
  ['PK\u0003\u0004', 'This is no text.'],
  ['id,state\nk2qt,\u0000', 'This is no text.'],
  ['x'.repeat(longestImport + 1), 'This is too long to be a plan'],
  ['[1, 2', 'This is not JSON'],
  ['Dear all, here is the plan.', 'The first line must name the columns'],
  ['Hello', 'it has no task list from this site'],
  ['<!doctype html>', 'This is a web page'],
  ['https://prove.example/readiness/threshold/#v=1&about=A&g.k2qt=1.1', 'This is a link to a deployment threshold'],
  ['{"format":"prove-or-ship/threshold","version":1}', 'This file is a sheet of a deployment threshold'],
  ['## Threshold\n\n### [k2qt-1.1] Name one leader\n', 'This is a sheet of a deployment threshold'],
])('%j is refused with a sentence', (text, says) => {
  const { entries: got, problems } = read(text);
  expect(got).toEqual({});
  expect(problems.map((problem) => problem.says).join(' ')).toContain(says);
});
