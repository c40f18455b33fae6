import { posix, win32 } from 'node:path';
import { expect, it } from 'vitest';
import { commandFile, pinnedNode, projectRoot } from '../../../scripts/setup/project.mjs';

it('names the pinned Node as the package brings it on each system', () => {
  expect(pinnedNode('C:\\site\\', win32)).toBe('C:\\site\\node_modules\\node\\bin\\node.exe');
  expect(pinnedNode('/site/', posix)).toBe('/site/node_modules/node/bin/node');
});

it('names the file of a command with the separators of each system', () => {
  const start = posix.join(projectRoot, 'node_modules/@biomejs/biome/bin/biome');
  expect(commandFile(projectRoot, '@biomejs/biome', 'biome', posix)).toBe(start);
  expect(commandFile(projectRoot, '@biomejs/biome', 'biome', win32)).toBe(start.replaceAll('/', '\\'));
});
