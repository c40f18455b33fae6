import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, win32 } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { findNpmProgram, pathWithoutOwnCommands } from '../../../scripts/setup/npm.mjs';
import { writeProgram } from './fake-project.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'npm-'));
});

it('finds the file behind the link that is called npm', () => {
  writeProgram(join(folder, 'npm-cli.js'), '');
  symlinkSync('npm-cli.js', join(folder, 'npm'));
  expect(findNpmProgram(join(folder, 'npm'), {})).toBe(join(folder, 'npm-cli.js'));
});

it('finds the file beside npm.cmd, as Node for Windows brings it', () => {
  const file = join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js');
  mkdirSync(join(file, '..'), { recursive: true });
  writeProgram(file, '');
  writeProgram(join(folder, 'npm.cmd'), '');
  expect(findNpmProgram(join(folder, 'npm.cmd'), {})).toBe(file);
});

it('takes the file that npm names, and none where a version manager stands in its place', () => {
  writeProgram(join(folder, 'npm'), '#!/bin/sh\n');
  expect(findNpmProgram(join(folder, 'npm'), { npm_execpath: join('x', 'npm-cli.js') })).toBe(join('x', 'npm-cli.js'));
  expect(findNpmProgram(join(folder, 'npm'), { npm_execpath: join('x', 'pnpm.cjs') })).toBeUndefined();
});

it('takes the own commands out of a search path on every system', () => {
  const windows = ['C:\\site\\node_modules\\.bin', 'C:\\Program Files\\nodejs', 'c:\\Site\\node_modules\\node\\bin\\'];
  expect(pathWithoutOwnCommands('C:\\site\\', windows.join(';'), win32)).toBe('C:\\Program Files\\nodejs');
  const unix = ['/site/node_modules/.bin', '/usr/bin', '/site/node_modules/node/bin', '/other/node_modules/.bin'];
  expect(pathWithoutOwnCommands('/site/', unix.join(':'), posix)).toBe('/usr/bin:/other/node_modules/.bin');
});
