import { describe, expect, it } from 'vitest';
import { chooseTests } from '../../../scripts/steps/choose-tests.ts';

const sources = [
  { path: 'test/unit/plan/timeline.test.ts', text: "test('counts days', () => {});\nconst link = 'cup';" },
  { path: 'test/unit/exchange/items.ts', text: "it('is no test file', () => {});" },
  {
    path: 'test/build/site/head.test.ts',
    text: 'describe.each(pages)(`%s`, () => {});\nit("links the Timeline", () => {});',
  },
  { path: 'test/browser/plan/plan.spec.ts', text: "test.describe('the plan', () => test('opens', () => {}));" },
  { path: 'test/content/content.test.ts', text: "test.each([\n  ['a cup', 1],\n])('holds %s', () => {});" },
  { path: 'src/plan/core/timeline.ts', text: "test('counts days')" },
];

describe('a name chooses', () => {
  it('files by their path, and tests by their own name in other files', () => {
    expect(chooseTests(sources, 'timeline')).toEqual({
      unit: [{ files: ['test/unit/plan/timeline.test.ts'] }],
      build: [{ files: ['test/build/site/head.test.ts'], title: 'timeline' }],
    });
  });

  it('every kind of test', () => {
    expect(Object.keys(chooseTests(sources, 'test/'))).toEqual(['unit', 'content', 'build', 'browser']);
  });

  it.each([
    ['a test', 'counts days', 'unit'],
    ['a group', 'The plan', 'browser'],
    ['a row of a table of tests', 'a cup', 'content'],
  ])('by the name of %s', (_, name, kind) => {
    expect(Object.entries(chooseTests(sources, name))).toEqual([
      [kind, [{ files: [expect.stringContaining(`test/${kind}/`)], title: name }]],
    ]);
  });

  it.each(['no such thing', 'is no test file', "cup'"])('nothing where nothing is called like %s', (name) => {
    expect(chooseTests(sources, name)).toEqual({});
  });
});
