import { describe, expect, test } from 'vitest';
import { checkAll } from '../../../scripts/content/checks/index.ts';
import { isWhole } from '../../../scripts/content/is-whole.ts';
import { buildGoodFiles, changeFiles, lockNames, project } from '../../fixtures/project-files.ts';

const good = buildGoodFiles();
const comparison = 'content/comparisons/tea-vs-coffee.yaml';
const guide = 'content/guides/boil-water.md';
const lock = 'content/ids.lock.yaml';

/** All that the check says of a file with some words changed, besides what is awaited. */
function say(changes: Record<string, string | undefined>): string[] {
  return checkAll(project(changeFiles(changes)))
    .filter(({ id }) => id !== 'awaited')
    .map(({ file, id, message, fix }) => `${file} ${id}: ${message} => ${fix}`);
}

function edit(file: string, from: string | RegExp, to: string): string[] {
  const text = good.get(file) ?? '';
  expect(text).toMatch(from);
  return say({ [file]: text.replace(from, to) });
}

describe('one cause is one message', () => {
  test.each<[string, string, string | RegExp, string, RegExp]>([
    ['a field under a wrong name', guide, 'description:', 'descripton:', /unknown-field: .*Rename it to `description`/],
    ['a list under a wrong name', comparison, /^rows:/m, 'rowz:', /unknown-field: .*Rename it to `rows`/],
    [
      'an id under a wrong name',
      comparison,
      '- id: main-cost',
      '- ide: main-cost',
      /unknown-field: .*Rename it to `id`/,
    ],
    ['a text where a list belongs', comparison, /^rows:\n( .*\n)+/m, 'rows: none\n', /invalid-value: `rows` is `none`/],
    [
      'fields where a list belongs',
      comparison,
      '  - id: main-cost\n    criterion',
      '  first:\n    criterion',
      /unreadable-file/,
    ],
    ['a file that cannot be read', comparison, 'title: "', 'title: ', /unreadable-file: /],
    ['a file that cannot be read to its end', comparison, /$/, '  "', /unreadable-file: /],
    ['a guide that cannot be read', guide, 'title: ', 'title: "', /unreadable-file: /],
    ['a guide without frontmatter', guide, /^---\n/, '', /unreadable-file: .*frontmatter/],
  ])('%s', (_, file, from, to, expected) => {
    expect(edit(file, from, to)).toEqual([expect.stringMatching(expected)]);
  });

  test('but two fields under wrong names are two', () => {
    expect(edit(guide, /description:(.*)\nreviewed:/, 'descripton:$1\nreviewd:')).toHaveLength(2);
  });
});

test.each([
  [[], true],
  [[{ id: 'a' }], true],
  [{ id: 'a' }, false],
  [['a'], false],
  [[{ id: 'a', inner: 'x' }], false],
  [[{ name: 'a' }], false],
  [[{ id: 'a', odd: [] }], false],
  [[{ id: 'a', odd: 'x' }], true],
])('whether all ids can be found in %j: %s', (value, whole) => {
  const inner = { type: 'array', items: { type: 'string' } };
  const schema = { items: { properties: { id: { type: 'string' }, inner }, required: ['id'] } };
  expect(isWhole(schema, value)).toBe(whole);
});

describe('a file under a new name', () => {
  const moved = { [guide]: undefined, 'content/guides/heat-water.md': good.get(guide) };

  test('is told what to do once, with the tombstone to write, and not for each of its links', () => {
    expect(say(moved)).toEqual([
      'content/guides/heat-water.md unlocked-address: `/guides/heat-water/` is not on record => Run `npm run generate`. From then on the names stay for ever, so read them once more first.',
      `${lock} lost-address: the page \`/guides/boil-water/\` is gone; 2 links lead there => If \`/guides/heat-water/\` is what it became, add a tombstone for \`/guides/boil-water/\`: \`became: moved\` and \`to: [/guides/heat-water/]\`. Else put it back.`,
    ]);
  });

  test('has its links led on after that', () => {
    const tombstone =
      'tombstones:\n  - { address: /guides/boil-water/, became: moved, why: Better., to: [/guides/heat-water/], on: 2026-06-01 }\n';
    const buried = changeFiles(moved);
    const files = lockNames(buried.set(lock, buried.get(lock)?.replace('tombstones: []\n', tombstone)));
    const links = checkAll(project(files)).filter(({ id }) => id === 'broken-link');
    expect(links.map(({ file, message, fix }) => `${file} ${message} => ${fix}`)).toEqual([
      `${comparison} \`/guides/boil-water/\` has a tombstone => Write \`/guides/heat-water/\`.`,
      'content/flows/tea-now.yaml `/guides/boil-water/` has a tombstone => Write `/guides/heat-water/`.',
    ]);
  });
});

describe('an id that begins with `choose-`', () => {
  const reserved = (lines: string[]) => lines.filter((line) => line.includes(' reserved-id: '));
  const said = (id: string) => reserved(say({ [comparison]: good.get(comparison)?.replace('id: waste', `id: ${id}`) }));

  test('clashes with the list of a side of this comparison, and the message says so', () => {
    expect(said('choose-tea')).toEqual([
      `${comparison} reserved-id: \`choose-tea\` is where this page lists when to choose the side \`tea\` => Choose an id that says what is special here. Others may begin with \`choose-\`.`,
    ]);
  });

  test('is free where it names no side', () => {
    expect(said('choose-a-cup')).toEqual([]);
  });
});

test('an entry of a list is named by its place', () => {
  const lines = edit(
    'content/items/t3kw.yaml',
    '[Fill the kettle ten times and write the times down.]',
    '[TODO, Write.]',
  );
  expect(lines.filter((line) => line.includes(' placeholder: '))).toEqual([
    expect.stringContaining('placeholder: entry 1 of `how` is not written yet'),
  ]);
});

test('a first question that changes nothing is asked first of all, and not after nothing', () => {
  const flow = 'content/flows/tea-now.yaml';
  const text = good.get(flow)?.replace('{ water: [hot], cup: [clean] }', '{ cup: [clean] }');
  const lines = say({ [flow]: text?.replace('    skip:\n      - when: { water: [cold] }\n', '') });
  expect(lines.join('\n')).toContain('`water` is asked first of all, where it changes nothing');
});
