import { posix, win32 } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../scripts/serve/find-file.ts';

const systems = [
  ['Windows', win32, 'C:\\site\\dist'],
  ['others', posix, '/site/dist'],
] as const;

describe.each(systems)('a path on %s', (_, paths, root) => {
  it('leads to a place in the folder of the site', () => {
    expect(placeOf(root, '/compare/a/', paths)).toBe(paths.join(root, 'compare', 'a', paths.sep));
    expect(placeOf(root, '/_astro/a.b.css', paths)).toBe(paths.join(root, '_astro', 'a.b.css'));
    expect(placeOf(root, '/', paths)).toBe(root + paths.sep);
  });

  it.each([
    '/../secret',
    '/a/../b',
    '/a//b',
    '/./a',
    '/a\\..\\..\\secret',
    '/C:/secret',
    '/index.html::$DATA',
    '/index.html.',
    '/index.html ',
    '/a\0',
    '/_headers',
    '/_headers.',
  ])('leads nowhere: %j', (path) => {
    expect(placeOf(root, path, paths)).toBeUndefined();
  });

  it('never leads out of it, whatever it is made of', () => {
    const part = fc.oneof(fc.constantFrom('..', '.', '', 'C:', '\\', 'a', 'a.b', '%', '\0'), fc.string());
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const place = placeOf(root, `/${parts.join('/')}`, paths);
        expect(place ?? root).toSatisfy((file: string) => paths.join(file, paths.sep).startsWith(root + paths.sep));
      }),
      { numRuns: 1000 },
    );
  });
});
