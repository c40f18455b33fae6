import { describe, expect, test } from 'vitest';
import { checkAll } from '../../../scripts/content/checks/index.ts';
import { doubtField, doubtNumber } from '../../../src/schemas/units.ts';
import { buildGoodFiles, changeFiles, project } from '../../fixtures/project-files.ts';

test.each<[string, number, string | undefined]>([
  ['percent', 0, undefined],
  ['percent', 100, undefined],
  ['percent', 100.1, 'write a number from 0 to 100: nothing else can be true in `percent`'],
  ['percent of cases', -1, 'write a number from 0 to 100: nothing else can be true in `percent of cases`'],
  ['minutes', -0.5, 'write a number of at least 0: nothing else can be true in `minutes`'],
  ['minutes', 1e6, undefined],
  ["on Cohen's kappa", -1, undefined],
  ["on Cohen's kappa", 1.2, "write a number from -1 to 1: nothing else can be true in `on Cohen's kappa`"],
  ['people', 2.5, 'write a whole number: `people` are counted'],
])('%s: %d', (unit, number, doubt) => expect(doubtNumber(unit, number)).toBe(doubt));

test('a mean may lie between what is counted whole', () => {
  expect(doubtNumber('people', 2.5, { between: true })).toBeUndefined();
});

test.each<[string, Parameters<typeof doubtField>[1], string | undefined]>([
  ['percent', { from: 0, to: 100 }, undefined],
  ['percent', {}, 'add `from: 0` and `to: 100`: nothing else can be true in `percent`'],
  ['percent', { from: 1, to: 101 }, 'write a number from 0 to 100: nothing else can be true in `percent`'],
  ['cases', { from: 1 }, 'add `whole: true`: `cases` are counted'],
  ['cases', { whole: true }, undefined],
  ['seconds', {}, undefined],
])('a field in %s with %j', (unit, ends, doubt) => expect(doubtField(unit, ends)).toBe(doubt));

describe('the check', () => {
  const good = buildGoodFiles();
  const item = 'content/items/t3kw.yaml';
  const guide = 'content/guides/boil-water.md';
  const said = (file: string, from: string, to: string) => {
    const text = good.get(file) ?? '';
    expect(text).toContain(from);
    return checkAll(project(changeFiles({ [file]: text.replace(from, to) })))
      .filter((problem) => problem.file === file && problem.id === 'invalid-value')
      .map(({ message, fix }) => `${message} => ${fix}`);
  };
  const chart = (unit: string, at: string) => `sections:
  - id: how-warm
    title: How warm
    text: [It cools.]
    sources: [kettle-study]
    chart:
      { title: Warmth, description: Warmth., unit: ${unit}, from: -10, to: 200, heads: [Cup, Left, Of what], marks: [{ label: One, ${at}, counts: A cup. }, { label: Two, at: 7, counts: A cup. }] }
reviewed: `;

  test('refuses another spelling of a unit, and says which there are', () => {
    expect(said(item, 'unit: minutes', 'unit: minuts')).toEqual([
      expect.stringMatching(/^`unit` is `minuts`; did you mean `minutes`\? => Use one of: percent, .*minutes/),
    ]);
    expect(said(item, 'unit: minutes', 'unit: "%"')[0]).toMatch(/^`unit` is `%` => Use one of: percent/);
  });

  test.each([
    [
      'value: 3, unit: minutes',
      'value: -3, unit: minutes',
      /^`value` is the number `-3` => Write a number of at least 0/,
    ],
    ['value: 3,', 'value: 3, percentile: 100,', /^`percentile` is the number `100` => Write at most 99.99/],
    ['value: 3,', 'value: 3, percentile: 0.5,', /^`percentile` is the number `0.5` => Write at least 1/],
  ])('refuses an item with %s made %s', (from, to, expected) => {
    expect(said(item, from, to)).toEqual([expect.stringMatching(expected)]);
  });

  test.each([
    ['percent', 'at: 130', [/^`at` is the number `130` => Write a number from 0 to 100/]],
    ['minutes', 'low: 9, high: 4', [/Give each range a `low` that is not above its `high`/]],
    ['people', 'at: 2.5', []],
  ])('holds a chart in %s with %s to its unit', (unit, at, expected) => {
    expect(said(guide, 'reviewed: ', chart(unit, at))).toEqual(expected.map((part) => expect.stringMatching(part)));
  });
});
