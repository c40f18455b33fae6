import { describe, expect, test } from 'vitest';
import { checkAll } from '../../../scripts/content/checks/index.ts';
import type { Files } from '../../../scripts/content/read-files.ts';
import { updateLock } from '../../../scripts/lock/update-lock.ts';
import { buildGoodFiles, changeFiles, lockNames, project } from '../../fixtures/project-files.ts';

const comparison = 'content/comparisons/tea-vs-coffee.yaml';
const guide = 'content/guides/boil-water.md';
const faq = 'content/faqs/when-to-stop.md';
const lock = 'content/ids.lock.yaml';
const good = buildGoodFiles();
const row = (id: string) => new RegExp(`  - id: ${id}\\n(?:    .*\\n)+`);

const aboutNames = new Set(['lost-address', 'unlocked-address', 'bad-tombstone']);
const findLost = (files: Files) =>
  checkAll(project(files)).flatMap(({ id, message }) => (aboutNames.has(id) ? [`${id}: ${message}`] : []));

/** Changes a file of the released site without touching the lock. */
function edit(file: string, change: (text: string) => string, to = file): Files {
  const before = good.get(file) ?? '';
  const after = change(before);
  if (after === before && to === file) throw new Error('this mutation changes nothing');
  return changeFiles({ [file]: undefined, [to]: after });
}

/** What an author does next: writes a tombstone, then runs `npm run generate`. */
function bury(files: Files, tombstones: string[]): Files {
  const lines = tombstones.map((line) => `  - { ${line}, why: We learned better., on: 2026-06-01 }\n`).join('');
  return lockNames(
    changeFiles({ [lock]: files.get(lock)?.replace('tombstones: []\n', `tombstones:\n${lines}`) }, files),
  );
}

const moveGuide = () => edit(guide, (text) => text.replaceAll('#wait', '#wait'), 'content/guides/heat-water.md');
const page = '/compare/tea-vs-coffee/';
const idsOnPage = project(good).addresses.get(page)?.size;

describe('what passes', () => {
  test.each<[string, Files]>([
    ['rewording a row', edit(comparison, (text) => text.replace('The main cost', 'Price'))],
    ['rewording a question', edit(faq, (text) => text.replace('When should I stop?', 'When is it enough?'))],
    [
      'reordering rows',
      edit(comparison, (text) => {
        const first = row('main-cost').exec(text)?.[0] ?? '';
        return text.replace(first, '').replace('diagram:\n', `${first}diagram:\n`);
      }),
    ],
    [
      'reordering questions',
      edit(comparison, (text) =>
        text.replace('can-i-have-both, which-is-cheaper', 'which-is-cheaper, can-i-have-both'),
      ),
    ],
    [
      'rewriting a heading of a guide',
      edit(guide, (text) => text.replaceAll('Wait for it', 'Be patient').replace('#wait-for-it', '#be-patient')),
    ],
  ])('%s', (_, files) => expect(findLost(files)).toEqual([]));
});

describe('what fails without a tombstone, and passes with one', () => {
  test.each<[string, Files, string[], string[]]>([
    [
      'renaming the id of a row',
      edit(comparison, (text) => text.replace('id: main-cost', 'id: price')),
      [
        `unlocked-address: \`${page}#price\` is not on record`,
        `lost-address: \`#main-cost\` is gone from \`${page}\`; 1 link leads there`,
      ],
      [`address: "${page}#main-cost", became: moved, to: ["${page}#price"]`],
    ],
    [
      'deleting a row',
      edit(comparison, (text) => text.replace(row('smell'), '')),
      [`lost-address: \`#smell\` is gone from \`${page}\``],
      [`address: "${page}#smell", became: withdrawn`],
    ],
    [
      'splitting a condition',
      edit(comparison, (text) =>
        text
          .replace('id: tea-alone', 'id: tea-quiet')
          .replace('id: tea-guests', 'id: tea-guests\n        text: So.\n      - id: tea-book'),
      ),
      [
        `unlocked-address: \`${page}#tea-quiet\` is not on record`,
        `unlocked-address: \`${page}#tea-book\` is not on record`,
        `lost-address: \`#tea-alone\` is gone from \`${page}\``,
      ],
      [`address: "${page}#tea-alone", became: split, to: ["${page}#tea-quiet", "${page}#tea-book"]`],
    ],
    [
      'merging two mistakes',
      edit(comparison, (text) => text.replace(row('wrong-mug'), '')),
      [`lost-address: \`#wrong-mug\` is gone from \`${page}\``],
      [`address: "${page}#wrong-mug", became: merged, to: ["${page}#no-spoon"]`],
    ],
    [
      'taking a question off a comparison',
      edit(comparison, (text) => text.replace(', when-to-stop]', ']')),
      [`lost-address: \`#when-to-stop\` is gone from \`${page}\``],
      [`address: "${page}#when-to-stop", became: withdrawn`],
    ],
    [
      'renaming a comparison',
      edit(comparison, (text) => text, 'content/comparisons/coffee-vs-tea.yaml'),
      [
        `unlocked-address: \`/compare/coffee-vs-tea/\` with ${idsOnPage} ids is not on record`,
        `lost-address: the page \`${page}\` is gone, and ${idsOnPage} ids with it; 2 links lead there`,
      ],
      [`address: ${page}, became: moved, to: [/compare/coffee-vs-tea/]`],
    ],
    [
      'renaming a guide',
      moveGuide(),
      [
        'unlocked-address: `/guides/heat-water/` is not on record',
        'lost-address: the page `/guides/boil-water/` is gone; 2 links lead there',
      ],
      ['address: /guides/boil-water/, became: moved, to: [/guides/heat-water/]'],
    ],
    [
      'taking away the page that shows all entries of a kind',
      changeFiles({ 'src/pages/guides/[slug].astro': undefined }),
      ['lost-address: the page `/guides/boil-water/` is gone; 2 links lead there'],
      ['address: /guides/boil-water/, became: withdrawn'],
    ],
  ])('%s', (_, files, lost, tombstones) => {
    expect(findLost(files).sort()).toEqual([...lost].sort());
    expect(findLost(bury(files, tombstones))).toEqual([]);
  });
});

describe('a page that moved', () => {
  const renamed = edit(comparison, (text) => text.replace(row('smell'), ''), 'content/comparisons/coffee-vs-tea.yaml');
  const moved = `address: ${page}, became: moved, to: [/compare/coffee-vs-tea/]`;

  test('has to bring its ids along', () => {
    expect(findLost(bury(renamed, [moved]))).toEqual(['lost-address: `#smell` is gone from `/compare/coffee-vs-tea/`']);
  });

  test('may bury one of them on the way, under the old address or the new', () => {
    expect(findLost(bury(renamed, [moved, `address: "${page}#smell", became: withdrawn`]))).toEqual([]);
    expect(findLost(bury(renamed, [moved, 'address: "/compare/coffee-vs-tea/#smell", became: withdrawn']))).toEqual([]);
  });
});

describe('updating the lock', () => {
  const text = good.get(lock) ?? '';

  test('changes nothing when nothing is new', () => {
    expect(updateLock(text, project(good).addresses)).toBe(text);
  });

  test('keeps names that are gone, tombstones and comments', () => {
    const noted = text
      .replace('    - color', '    # the color of the drink\n    - color')
      .replace(
        'tombstones: []',
        'tombstones:\n  # agreed in June\n  - { address: /old/, became: withdrawn, why: Gone., on: 2026-06-01 }',
      );
    const updated = updateLock(noted, new Map([['/new/', new Set(['b', 'a'])]]));
    expect(updated).toContain('    # the color of the drink\n    - color\n');
    expect(updated).toContain('  # agreed in June\n  - { address: /old/');
    expect(updated).toContain('  /new/:\n    - a\n    - b\n  /old/: []\n');
    expect(updateLock(updated, new Map())).toBe(updated);
  });

  test('leaves a comment with the line it stands above, when a new line comes before it', () => {
    const noted = 'addresses:\n  # the second\n  /b/:\n    # the last\n    - z\n';
    const updated = updateLock(
      noted,
      new Map([
        ['/a/', new Set()],
        ['/b/', new Set(['y'])],
      ]),
    );
    expect(updated).toBe('addresses:\n  /a/: []\n  # the second\n  /b/:\n    - y\n    # the last\n    - z\n');
  });

  test('adds editions, and never changes or removes one', () => {
    const first = updateLock(text, new Map(), { editions: new Map([['tea-then-1', '1234567890123456']]) });
    expect(first).toContain('  tea-then-1: "1234567890123456"\n');
    expect(updateLock(first, new Map(), { editions: new Map([['tea-then-1', '00000000000000aa']]) })).toBe(first);
    expect(updateLock(first, new Map())).toBe(first);
  });

  test('makes room for editions in a lock that has none yet', () => {
    const old = 'addresses:\n  /a/: []\ntombstones: []\n';
    const editions = new Map([
      ['b-1', '00000000000000bb'],
      ['a-1', '00000000000000aa'],
    ]);
    expect(updateLock(old, new Map(), { editions })).toBe(
      'addresses:\n  /a/: []\neditions:\n  a-1: 00000000000000aa\n  b-1: 00000000000000bb\ntombstones: []\n',
    );
    expect(updateLock(old, new Map())).toBe(old);
  });

  test('refuses a file it cannot read', () => {
    expect(() => updateLock('addresses: {}\neditions: []\n', new Map())).toThrow('Run `npm run check`');
    expect(() => updateLock('addresses: [', new Map())).toThrow('Run `npm run check`');
    expect(() => updateLock('addresses: none', new Map())).toThrow('Run `npm run check`');
  });
});
