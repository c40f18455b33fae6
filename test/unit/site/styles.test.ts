import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const sheets = globSync('src/**/*.css').map((path) => path.replaceAll('\\', '/'));
const named = 'src/media.css';

/** What only one place needs, and why the scale has no step for it. */
const exceptions: Record<string, string[]> = {
  // The height of one line of the path, which is taken back.
  'src/home/view/home.css': ['-1.3125rem'],
  // The strip that stands over the end of a worksheet.
  'src/worksheets/view/worksheet.css': ['16rem'],
};

describe.each(sheets)('%s', (path) => {
  const styles = readFileSync(path, 'utf8').replaceAll(/\/\*.*?\*\//gs, '');

  test('asks for widths of windows by their names', () => {
    const queries = path === named ? [] : (styles.match(/@media[^{]*\bwidth\b[^{]*/g) ?? []);
    expect(queries).toEqual([]);
  });

  test('takes spaces from the scale', () => {
    // Drawings have a geometry of their own, and so have strokes of less than three pixels.
    const spaces = path.includes('/drawing/')
      ? []
      : styles.matchAll(/(?<=[\s;{])(?:margin|padding|(?:row-|column-)?gap)[a-z-]*:([^;}]*)/g);
    const raw = [...spaces].flatMap(([, value = '']) => value.match(/-?[\d.]+rem/g) ?? []);
    const off = raw.filter((size) => Math.abs(Number.parseFloat(size)) >= 0.1875 && !exceptions[path]?.includes(size));
    expect(off).toEqual([]);
  });
});

test.each(Object.entries(exceptions))('%s still needs what it is excepted for', (path, sizes) => {
  const styles = readFileSync(path, 'utf8');
  expect(sizes.filter((size) => !styles.includes(size))).toEqual([]);
});
