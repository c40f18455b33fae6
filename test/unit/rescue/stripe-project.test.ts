import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shownFiles } from './stripe-page.ts';

const root = 'src/rescue/code/stripe-webhooks';
const files = globSync('**/*.ts', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
const read = (file: string) => readFileSync(`${root}/${file}`, 'utf8');

describe('the code, copied file by file into a project', () => {
  test('is all on the page', () => {
    expect([...shownFiles].sort()).toEqual([...files].sort());
  });

  test.each(files)('%s says in its first line where it belongs', (file) => {
    expect(read(file).split('\n', 1)[0]).toMatch(new RegExp(`^// ${file.replaceAll('.', '\\.')}(;|$)`));
  });

  test.each(files)('%s imports without an ending, and finds what it imports', (file) => {
    for (const [, target = ''] of read(file).matchAll(/from '(\.[^']+)'/g)) {
      expect(target).not.toMatch(/\.[a-z]+$/);
      expect(existsSync(join(root, dirname(file), `${target}.ts`))).toBe(true);
    }
  });

  test.each(files)('%s has comments that need no scrolling on a phone', (file) => {
    const comments = read(file).match(/^ *(\/\/|\/?\*).*$/gm) ?? [];
    for (const line of comments.filter((comment) => !/import|@/.test(comment)))
      expect(line).toHaveLength(Math.min(line.length, 36));
  });

  test('has nothing where Next.js makes a route of each file but the routes', () => {
    expect(files.filter((file) => /^(app|pages)\//.test(file)).sort()).toEqual([
      'app/stripe/webhook/route.ts',
      'app/stripe/work/route.ts',
      'pages/api/stripe/webhook.ts',
    ]);
  });
});
