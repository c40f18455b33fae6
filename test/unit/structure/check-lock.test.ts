import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../../scripts/setup/project.mjs';
import { checkLock } from '../../../scripts/structure/check-lock.ts';

const lockOf = (packages: Record<string, unknown>, path = 'package-lock.json') =>
  checkLock({ path, text: JSON.stringify({ packages }, null, 2) });

it('finds nothing in the lock file of this project, and each package that is taken out of it', () => {
  const text = readFileSync(join(projectRoot, 'package-lock.json'), 'utf8');
  expect(checkLock({ path: 'package-lock.json', text })).toEqual([]);
  const { packages } = JSON.parse(text);
  const elsewhere = ['win32-x64', 'darwin-arm64', 'linux-arm64'].map((platform) => `node_modules/@esbuild/${platform}`);
  for (const path of elsewhere) {
    const { [path]: gone, ...others } = packages;
    expect(gone, path).toBeDefined();
    expect(lockOf(others).map(({ what }) => what)).toContainEqual(
      expect.stringContaining(`${path.replace('node_modules/', '')}@`),
    );
  }
});

it('finds a package for another platform that a package names and the lock file lacks', () => {
  const packages = {
    '': { dependencies: { tool: '1.0.0' } },
    'node_modules/tool': { version: '1.0.0', optionalDependencies: { 'tool-plan9': '1.0.0' } },
  };
  expect(lockOf(packages)).toMatchObject([
    { file: 'package-lock.json', line: 8, what: 'lacks tool-plan9@1.0.0, which node_modules/tool names.' },
  ]);
  expect(lockOf({ ...packages, 'node_modules/tool-plan9': { version: '1.0.0' } })).toEqual([]);
});

it('looks for a package where Node would: inside of the one that names it, then further out', () => {
  const named = { '': { dependencies: { a: '1.0.0' } }, 'node_modules/a': { dependencies: { b: '1.0.0' } } };
  const inner = { 'node_modules/a/node_modules/b': { dependencies: { c: '1.0.0' } } };
  expect(lockOf({ ...named, ...inner, 'node_modules/c': {} })).toEqual([]);
  expect(lockOf({ ...named, ...inner, 'node_modules/a/node_modules/c': {} })).toEqual([]);
  expect(lockOf({ ...named, ...inner, 'node_modules/d/node_modules/c': {} })).toHaveLength(1);
  expect(lockOf({ '': { dependencies: { b: '1.0.0' } }, 'node_modules/a/node_modules/b': {} })).toHaveLength(1);
});

it('lets a package do without a peer that it only may have', () => {
  const peers = { peerDependencies: { a: '1.0.0' } };
  const optional = { ...peers, peerDependenciesMeta: { a: { optional: true } } };
  expect(lockOf({ 'node_modules/b': peers })).toHaveLength(1);
  expect(lockOf({ 'node_modules/b': optional })).toEqual([]);
});

it('finds an address of one machine, and accepts that of the public registry', () => {
  const from = (resolved: string) => lockOf({ 'node_modules/a': { resolved } });
  expect(from('http://127.0.0.1:4873/a/-/a-1.0.0.tgz')).toMatchObject([
    { line: 3, what: 'takes node_modules/a from http://127.0.0.1:4873.' },
  ]);
  expect(from('https://registry.npmjs.org/a/-/a-1.0.0.tgz')).toEqual([]);
});

it('reads every lock file and no other file', () => {
  const gap = { '': { dependencies: { a: '1.0.0' } } };
  expect(lockOf(gap, 'scripts/tool/package-lock.json')).toHaveLength(1);
  expect(lockOf(gap, 'content/data.json')).toEqual([]);
});
