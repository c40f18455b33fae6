import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readReleased } from '../../../scripts/lock/read-released.ts';

let root = '';
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t.example', ...args], { cwd: root, stdio: 'ignore' });
const record = (ids: string[], editions = '{}') => {
  writeFileSync(join(root, 'content/ids.lock.yaml'), `addresses:\n  /a/: [${ids.join(', ')}]\neditions: ${editions}\n`);
  git('add', '.');
  git('commit', '-m', 'names');
};
const names = () => [...(readReleased(root).addresses.get('/a/') ?? [])];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'released-'));
  mkdirSync(join(root, 'content'));
  git('init', '-b', 'main');
});
afterEach(() => rmSync(root, { recursive: true }));

it('remembers every name the record ever held', () => {
  record(['one', 'two']);
  record(['two', 'three']);
  expect(names().sort()).toEqual(['one', 'three', 'two']);
});

it('remembers each edition as it was first put on record', () => {
  record([]);
  record([], '{ tea-1: 00000000000000aa }');
  record([], '{ tea-1: 00000000000000bb, tea-2: 00000000000000cc }');
  record([]);
  git('switch', '-c', 'work');
  record([], '{ tea-3: 00000000000000dd }');
  expect(Object.fromEntries(readReleased(root).editions)).toEqual({
    'tea-1': '00000000000000aa',
    'tea-2': '00000000000000cc',
  });
});

it('lets a branch change its mind about names that were not merged', () => {
  record(['one']);
  git('switch', '-c', 'work');
  record(['one', 'draft']);
  expect(names()).toEqual(['one']);
});

it('remembers the names of a version that had another form', () => {
  writeFileSync(
    join(root, 'content/ids.lock.yaml'),
    'addresses: { /a/: [old] }\neditions: { tea-1: short }\ntombstones: 3\nmore: yes\n',
  );
  git('add', '.');
  git('commit', '-m', 'as it once was');
  record(['one']);
  expect(names().sort()).toEqual(['old', 'one']);
  expect(readReleased(root).editions.get('tea-1')).toBe('short');
});

it('passes over versions that cannot be read', () => {
  record(['one']);
  writeFileSync(join(root, 'content/ids.lock.yaml'), 'addresses: [');
  git('commit', '-am', 'broken');
  expect(names()).toEqual(['one']);
});

it('remembers nothing where there is no history', () => {
  expect(names()).toEqual([]);
  rmSync(join(root, '.git'), { recursive: true });
  expect(names()).toEqual([]);
});
