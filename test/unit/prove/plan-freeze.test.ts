import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Files } from '../../../scripts/content/read-files.ts';
import { planFreeze } from '../../../scripts/prove/plan-freeze.ts';
import { buildGoodFiles, changeFiles, project } from '../../fixtures/project-files.ts';

const flow = 'content/flows/tea-now.yaml';
const persona = 'content/personas/thirsty-guest.yaml';
const first = 'content/editions/tea-now-1.yaml';
const second = 'content/editions/tea-now-2.yaml';
const good = buildGoodFiles();
const rename = (text = '') => text.replaceAll('clean', 'washed');
const migration = (answers: string) =>
  `migrations:\n  - { from: 1, says: Cups are washed now., answers: [${answers}] }\n`;
const renamed = '{ question: cup, option: clean, becomes: { cup: washed }, why: Cups get dirty. }';

/** An author renames an option of the good quiz and raises its edition. */
const raise = (tail: string, cases = rename(good.get(persona))): Files =>
  changeFiles({ [flow]: rename(good.get(flow)).replace('edition: 1', 'edition: 2') + tail, [persona]: cases }, good);

const plan = (files: Files) => {
  const { written, problems } = planFreeze(files, project(files));
  return [[...written.keys()], problems.map(({ message }) => message)];
};

test('an edition that is only not frozen yet is written', () => {
  expect(plan(raise(migration(renamed)))).toEqual([[second], []]);
});

test('what is frozen and not yet put on record is in nobody’s way', () => {
  const files = raise(migration(renamed));
  const frozen = new Map([...files, ...planFreeze(files, project(files)).written]);
  expect(plan(frozen)).toEqual([[], []]);
});

test.each<[string, Files, unknown[]]>([
  ['a migration is missing', raise(''), ['nothing says what became of edition 1']],
  ['a migration is incomplete', raise(migration('')), [expect.stringContaining('`cup=clean` of edition 1 leads to')]],
  ['a case is wrong', raise(migration(renamed), good.get(persona)), [expect.stringContaining('no answer `cup=clean`')]],
  [
    'an edition is gone',
    changeFiles({ [first]: undefined }, raise(migration(renamed))),
    ['edition 1 of `tea-now` is on record and is gone'],
  ],
  [
    'the record cannot be read',
    changeFiles({ 'content/ids.lock.yaml': 'addresses: [' }, raise(migration(renamed))),
    [expect.stringContaining('the file cannot be read')],
  ],
])('nothing is written while %s, and only that is named', (_, files, problems) => {
  expect(plan(files)).toEqual([[], problems]);
});

test('the command says what to settle first, and leaves the folder as it is', () => {
  const root = mkdtempSync(join(tmpdir(), 'freeze-'));
  const run = (files: Files) => {
    for (const [file, text] of files) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text ?? '');
    }
    try {
      return execFileSync(process.execPath, [resolve('scripts/prove.ts'), '--freeze'], {
        ...{ cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
      });
    } catch (error) {
      return String((error as { stdout: unknown }).stdout);
    }
  };
  try {
    const refused = run(raise(''));
    expect(refused).toMatch(/^Nothing was frozen. Settle these first:\n/);
    expect(refused).not.toContain('is not frozen');
    expect(refused.trim()).toMatch(/\n1 problem, 0 warnings, 0 awaited$/);
    expect(existsSync(join(root, second))).toBe(false);

    const written = run(raise(migration(renamed)));
    expect(written).toContain(`wrote ${second}\nRun \`npm run generate\``);
    expect(written).toMatch(/\n0 violations, /);
    expect(readFileSync(join(root, second), 'utf8')).toContain('washed');

    const proved = join(root, second);
    const before = readFileSync(proved, 'utf8');
    expect(run(new Map())).toContain('Nothing to freeze');
    expect(readFileSync(proved, 'utf8')).toBe(before);
  } finally {
    rmSync(root, { recursive: true });
  }
}, 60_000);
