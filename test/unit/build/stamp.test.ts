import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { hasLoggedError } from '../../../scripts/build/build-site.ts';
import { hashInputs } from '../../../scripts/build/fingerprint.ts';
import { forgetBuild, isBuilt, noteBuild } from '../../../scripts/build/stamp.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stamp-'));
  for (const folder of ['content', 'src', 'dist', 'dist/a']) mkdirSync(join(root, folder));
  for (const file of ['content/a.yaml', 'src/a.ts', 'dist/index.html', 'dist/a/index.html'])
    writeFileSync(join(root, file), 'x');
  noteBuild(root, hashInputs(root));
});

describe('a build', () => {
  it('holds while nothing changes', () => {
    expect(isBuilt(root)).toBe(true);
  });

  it.each<[string, () => void]>([
    ['a file changes', () => writeFileSync(join(root, 'content/a.yaml'), 'y')],
    ['a file is added', () => writeFileSync(join(root, 'src/b.ts'), '')],
    ['a file is renamed', () => [rmSync(join(root, 'src/a.ts')), writeFileSync(join(root, 'src/b.ts'), 'x')]],
    ['the lock file changes', () => writeFileSync(join(root, 'package-lock.json'), '{}')],
    ['the home page is gone', () => rmSync(join(root, 'dist/index.html'))],
    ['another page is gone', () => rmSync(join(root, 'dist/a/index.html'))],
    ['a newer build broke off', () => forgetBuild(root)],
  ])('is stale when %s', (_, change) => {
    change();
    expect(isBuilt(root)).toBe(false);
  });
});

it.each([
  ['\u001b[2m10:00:00\u001b[22m \u001b[31m[ERROR]\u001b[39m [content] Invalid content reference', true],
  ['\u001b[31m[ERR\u001b[39mOR]', true],
  ['10:00:00 [WARN] [content] nothing', false],
])('tells by the log %s whether an error was logged', (log, expected) => {
  expect(hasLoggedError(log)).toBe(expected);
});
