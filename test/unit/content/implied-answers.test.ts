import { expect, test } from 'vitest';
import { checkAll } from '../../../scripts/content/checks/index.ts';
import { buildGoodFiles, changeFiles, project } from '../../fixtures/project-files.ts';

const comparison = 'content/comparisons/tea-vs-coffee.yaml';
const flow = 'content/flows/tea-now.yaml';
const good = buildGoodFiles();
const imply = (pair: string) =>
  (good.get(comparison) ?? '').replace(/(- id: tea-morning\n +text: .*\n)/, `$1        implies: { ${pair} }\n`);
const say = (changes: Record<string, string>) =>
  checkAll(project(changeFiles(changes)))
    .filter(({ file, id }) => file === comparison && id === 'dangling-reference')
    .map(({ line, message, fix }) => `${line}: ${message} => ${fix}`);

test.each([
  ['water: hot', []],
  ['watr: hot', [expect.stringMatching(/^\d+: the quiz has no question `watr`.*`water`.* => Use one of: /)]],
  ['water: hott', [expect.stringMatching(/^\d+: `water` has no option `hott`.*`hot`.* => Use one of: /)]],
])('an answer that follows from a condition, %s', (pair, expected) => {
  expect(say({ [comparison]: imply(pair) })).toEqual(expected);
});

test('is only there where a quiz settles the comparison', () => {
  const unrelated = (good.get(flow) ?? '').replace('comparison: tea-vs-coffee\n', '');
  expect(say({ [comparison]: imply('water: hot'), [flow]: unrelated })).toEqual([
    expect.stringContaining('no quiz settles this comparison => Remove `implies`.'),
  ]);
});
