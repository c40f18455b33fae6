import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSourceFiles } from '../../../scripts/structure/list-files.ts';

it('reads every text file but those that Git ignores', () => {
  const root = mkdtempSync(join(tmpdir(), 'files-'));
  for (const folder of ['src', 'dist', '.git', 'src/dist']) mkdirSync(join(root, folder));
  const files = {
    '.gitignore': '# made\ndist/\n',
    'src/a.ts': 'a',
    'dist/b.ts': 'b',
    '.git/c': 'c',
    'src/dist/d.ts': 'd',
    'e.bin': '\0',
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
  expect(readSourceFiles(root).map(({ path }) => path)).toEqual(['.gitignore', 'src/a.ts']);
});
