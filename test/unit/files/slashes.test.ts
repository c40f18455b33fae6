import { posix, win32 } from 'node:path';
import { expect, it } from 'vitest';
import { pathFrom, withSlashes } from '../../../scripts/files/slashes.ts';

it.each([
  ['compare\\a\\index.html', win32, 'compare/a/index.html'],
  ['compare/a/index.html', win32, 'compare/a/index.html'],
  ['compare/a/index.html', posix, 'compare/a/index.html'],
  ['a\\b.html', posix, 'a\\b.html'],
  ['', win32, ''],
])('writes %s with slashes', (path, paths, expected) => {
  expect(withSlashes(path, paths)).toBe(expected);
});

it.each([
  ['C:\\site', 'C:\\site\\content\\guides\\a.md', win32],
  ['C:\\site\\', 'C:\\site\\content\\guides\\a.md', win32],
  ['c:\\Site', 'C:\\site\\content\\guides\\a.md', win32],
  ['\\\\server\\share', '\\\\server\\share\\content\\guides\\a.md', win32],
  ['/site', '/site/content/guides/a.md', posix],
  ['/site/', '/site/content/guides/a.md', posix],
])('finds the path from %s', (folder, file, paths) => {
  expect(pathFrom(folder, file, paths)).toBe('content/guides/a.md');
});
