import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = 'src/guides/code';
const files = globSync('**/*.ts', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');
const pages = globSync('content/guides/*.md').map((file) => readFileSync(file, 'utf8'));

describe('the code of guides', () => {
  test.each(files)('%s is shown on exactly one guide', (file) => {
    expect(pages.filter((page) => page.includes(`file: ${file}\n`))).toHaveLength(1);
  });

  test.each(files)('%s says in its first line where it belongs', (file) => {
    expect(read(file).split('\n', 1)[0]).toBe(`// ${file}`);
  });

  test.each(files)('%s fits its column, and its comments fit a phone', (file) => {
    const lines = read(file).split('\n');
    const comments = lines.filter((line) => /^ *(\/\/|\/?\*)/.test(line));
    expect(lines.slice(1).filter((line) => line.length > 68)).toEqual([]);
    expect(comments.slice(1).filter((line) => line.length > 38)).toEqual([]);
  });

  test.each(files)('%s needs no package and no other folder', (file) => {
    for (const [, target = ''] of read(file).matchAll(/from '([^']+)'/g)) expect(target).toMatch(/^\.\/[a-z-]+\.ts$/);
  });
});
