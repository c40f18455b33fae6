import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkAll } from '../../../scripts/content/checks/index.ts';
import { jsonSchemaByKind } from '../../../scripts/content/editor-schemas.ts';
import { readProject } from '../../../scripts/content/project.ts';
import { readFiles } from '../../../scripts/content/read-files.ts';
import { addEntry } from '../../../scripts/scaffold/add-entry.ts';
import { drawItemId } from '../../../scripts/scaffold/draw-item-id.ts';
import { readRequest } from '../../../scripts/scaffold/read-request.ts';
import { type KindName, schemaByKind } from '../../../src/schemas/by-kind.ts';
import { itemIdPattern } from '../../../src/schemas/item.ts';
import { kinds } from '../../../src/site/core/kinds.ts';
import { buildGoodFiles, changeFiles, project, today } from '../../fixtures/project-files.ts';

const names = Object.keys(schemaByKind) as KindName[];
const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [resolve(`scripts/${script}.ts`), ...args], { cwd: folder, encoding: 'utf8' });
let folder = '';
vi.setConfig({ testTimeout: 60_000 });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scaffold-'));
  for (const [file, text] of buildGoodFiles()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text ?? '');
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The name that the tests give an entry; an item takes no other form. */
const slugOf = (kind: KindName) => (kind === 'item' ? 'k7m2' : 'my-slug');
const fileOf = (kind: KindName) => `content/${kinds[kind].folder}/${slugOf(kind)}.${kinds[kind].extension}`;

const add = (kind: KindName, day = today) => addEntry(folder, [kind, slugOf(kind)], day);

test('npm run new writes an entry, and refuses a name that is taken', () => {
  const added = run('new', 'guide', 'from-the-shell');
  expect(added).toMatchObject({ status: 0, stderr: '' });
  expect(added.stdout).toContain('wrote content/guides/from-the-shell.md');
  const again = run('new', 'guide', 'from-the-shell');
  expect(again).toMatchObject({ status: 1, stdout: '' });
  expect(again.stderr).toContain('`content/guides/from-the-shell.md` exists already.');
  rmSync(join(folder, 'content/guides/from-the-shell.md'));
});

describe('every new entry', () => {
  const said = new Map<KindName, string>();
  let problems: ReturnType<typeof checkAll> = [];
  beforeAll(() => {
    for (const kind of names) said.set(kind, (add(kind) as { says: string }).says);
    problems = checkAll(readProject(readFiles(folder), today.replace('2026', '2099')));
  });

  test.each(names)('of the kind %s passes its schema, and says what to do next', (kind) => {
    expect(said.get(kind)).toContain(`wrote ${fileOf(kind)}`);
    expect(said.get(kind)).toMatch(/Fill in the \d+ places that say TODO/);
    expect(said.get(kind)).toContain('npm run check');
    expect(said.get(kind)).toContain('npm run generate');
    const found = problems.filter(({ file }) => file === fileOf(kind));
    const ofForm = [
      'unreadable-file',
      'missing-field',
      'unknown-field',
      'invalid-value',
      'malformed-date',
      'duplicate-id',
      'reserved-id',
      'uncited-figure',
      'markup-in-plain-text',
      'html-in-prose',
    ];
    expect(found.filter((problem) => ofForm.includes(problem.id))).toEqual([]);
    expect(found.map((problem) => problem.id)).toContain('placeholder');
  });

  test.each(names)('of the kind %s explains each field in a comment', (kind) => {
    const text = readFileSync(join(folder, fileOf(kind)), 'utf8');
    for (const [name, field] of Object.entries(jsonSchemaByKind[kind].properties ?? {})) {
      expect(text).toMatch(new RegExp(`^(# )?${name}:`, 'm'));
      expect(text.replace(/\n *# /g, ' ')).toContain(field.description);
    }
  });

  test.each(names)('of the kind %s leaves one with the same name alone', (kind) => {
    const before = readFileSync(join(folder, fileOf(kind)), 'utf8');
    expect(add(kind)).toEqual({
      refusal: `\`${fileOf(kind)}\` exists already. Choose another name, or edit that file.`,
    });
    expect(readFileSync(join(folder, fileOf(kind)), 'utf8')).toBe(before);
  });
});

test('a field that can only be one thing is shown as that', () => {
  expect(readFileSync(join(folder, fileOf('item')), 'utf8')).toMatch(/^# last: true$/m);
});

test('nothing goes on record while a TODO is left', () => {
  const before = readFileSync(join(folder, 'content/ids.lock.yaml'), 'utf8');
  const { status, stdout } = run('generate');
  expect(status).toBe(1);
  expect(stdout).toContain('No name was put on record');
  expect(readFileSync(join(folder, 'content/ids.lock.yaml'), 'utf8')).toBe(before);
});

test('the check exits with 1 and lists what is left to do', () => {
  const { status, stdout } = run('check-content');
  expect(status).toBe(1);
  expect(stdout).toContain('placeholder');
});

test('the check of a good project exits with 0', () => {
  for (const kind of names) rmSync(join(folder, fileOf(kind)));
  const { status, stdout } = run('check-content');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^0 problems, \d warnings?, 2 awaited$/m);
  expect(run('generate').stdout).toBe('everything was up to date\n');
});

test('what goes on record is named', () => {
  const file = join(folder, 'content/guides/boil-water.md');
  const before = readFileSync(file, 'utf8');
  writeFileSync(join(folder, 'content/guides/cool-water.md'), before.replace('title: ', 'title: Again, '));
  const { stdout } = run('generate');
  expect(stdout).toContain(
    'wrote content/ids.lock.yaml\n\nOn record for ever, once this is merged:\n\n  /guides/cool-water/\n',
  );
  rmSync(join(folder, 'content/guides/cool-water.md'));
});

describe('a request that cannot be met is answered with a sentence', () => {
  const buried = changeFiles({
    'content/ids.lock.yaml':
      'addresses: {}\ntombstones:\n  - { address: /guides/old/, became: withdrawn, why: Gone., on: 2026-01-01 }\n',
  });
  const refuse = (args: string[], files = buildGoodFiles()) =>
    (readRequest(args, project(files)) as { refusal: string }).refusal;
  const usage =
    'Usage: npm run new -- <kind> <slug>\nKinds: comparison, guide, rescue, gap, item, checklist, framework, duty, faq, case, attack, service, source, term, change\nAn item gets an id by lot: npm run new -- item\nWith optional fields, such as a chart: npm run new -- guide my-slug --with chart\nFrom a comparison that is there: npm run new -- comparison a-vs-b --like c-vs-d';

  test.each([
    [[], usage],
    [['guide'], usage],
    [['guide', 'a', 'b'], usage],
    [['guide', 'a', '--wiht', 'chart'], usage],
    [['guide', 'a', '--with', 'chrat'], 'A guide has no field `chrat`; did you mean `chart`?'],
    [
      ['comparison', 'a', '--like', 'tea-vs-cofee'],
      'There is no comparison `tea-vs-cofee`; did you mean `tea-vs-coffee`?\nThere are: tea-vs-coffee',
    ],
    [
      ['guide', 'a', '--like', 'boil-water'],
      'Only a comparison can start from another one. For a guide, leave out `--like`.',
    ],
    [['gide', 'a'], `There is no kind \`gide\`; did you mean \`guide\`?\n${usage}`],
    [
      ['guide', 'My Slug'],
      '`My Slug` cannot be the name of an entry: use lower-case words joined by hyphens, such as `poc-or-sprint`, at most 60 characters.',
    ],
    [['guide', 'boil-water'], '`content/guides/boil-water.md` exists already. Choose another name, or edit that file.'],
    [
      ['item', 'load-test'],
      '`load-test` cannot be the id of an item: four signs, a consonant first, at least one digit, no vowel, no 0, 1, l or y. Leave it out, and one is drawn by lot.',
    ],
  ])('%j', (args, sentence) => expect(refuse(args)).toBe(sentence));

  test('a name that only differs in capitals', () => {
    expect(refuse(['guide', 'old'], changeFiles({ 'content/guides/Old.md': '' }))).toContain(
      '`content/guides/Old.md` exists already',
    );
  });

  test('a name that was public once', () => {
    expect(refuse(['guide', 'old'], buried)).toBe(
      '`/guides/old/` was public once, and its tombstone says what became of it. Choose another name.',
    );
  });
});

describe('the id of an item', () => {
  test('is drawn by lot where none is given, in the form that every id has', () => {
    const request = readRequest(['item'], project(buildGoodFiles()));
    expect(request).toMatchObject({ kind: 'item', slug: expect.stringMatching(itemIdPattern) });
  });

  test('is never one that an item has or had', () => {
    // Four draws give `bbb2`, the next four `bbb3`.
    const places = [0, 0, 0, 19, 0, 0, 0, 20];
    const random = () => (places.shift() ?? 0) / 27 + 0.001;
    expect(drawItemId(new Set(['bbb2']), random)).toBe('bbb3');
  });
});
