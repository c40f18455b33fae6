import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compressedSize } from '../../scripts/bench/page-weight.ts';
import { buildSearchIndex } from '../../scripts/integrations/search-index.ts';
import { ask, openSearch } from './built-search.ts';
import { dist, listFiles, readBuilt } from './built-site.ts';
import { growSite } from './more-pages.ts';

const kibibyte = 1024;
const grown = mkdtempSync(join(tmpdir(), 'grown-site-'));
afterAll(() => rmSync(grown, { recursive: true }));
growSite(grown, 70, 40);
await buildSearchIndex(grown);

const own = ['.js', '.css', '.json']
  .flatMap((ending) => listFiles(ending).filter((file) => /^_astro\/(dialog|search|vocabulary)\./.test(file)))
  .map((file) => compressedSize(readBuilt(file)));

/** Words on their own, names for other words, and questions that load many parts of the index. */
const queries = [
  'a',
  'rollback',
  'access',
  'hitl',
  'undo',
  'difference between poc and sprint',
  'no-code agent builder',
  'is my pilot ready',
  'why do pilots get stuck',
];

test('the dialog, its look and its words are what is loaded besides the index', () => {
  expect(own).toHaveLength(3);
});

test.each(queries.flatMap((query) => [dist, grown].map((site): [string, string] => [query, site])))(
  'the first result for “%s” costs at most 135 KiB, also with 130 pages (%#)',
  async (query, site) => {
    const { engine, loaded } = await openSearch(site);
    const { bytes } = await ask(engine, query, loaded);
    expect(own.reduce((sum, size) => sum + size, bytes)).toBeLessThanOrEqual(135 * kibibyte);
  },
);

test('an item is found by its id, before the checklists that hold it', async () => {
  const { engine } = await openSearch(grown);
  const { groups } = await ask(engine, 'k7m2');
  expect(groups[0]?.pages[0]?.[0]?.page.address).toBe('/i/k7m2/');
});

test('seventy items leave room for the other kinds, and all that is left is offered', async () => {
  const { engine } = await openSearch(grown);
  const { groups } = await ask(engine, 'rollback');
  const items = groups.find(({ kind }) => kind === 'Checklist item');
  expect(items?.pages).toHaveLength(3);
  expect(items?.more).toBeGreaterThanOrEqual(67);
  expect(groups.filter(({ pages }) => pages.length > 0).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['Comparison', 'Guide', 'Questions']),
  );
});
