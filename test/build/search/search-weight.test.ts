import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compressedSize } from '../../../scripts/bench/page-weight.ts';
import { dist, listFiles, pages, readBuilt } from '../built-site.ts';
import { ask, openSearch } from './built-search.ts';

const kibibyte = 1024;
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
  // Four words, and of hundreds that were tried those that load the most: each word stands in another part, one made of
  // several words in several, and the pages that hold them are the longest.
  'board stripe oversight pause',
  'stripe-node list changes up',
  'off-the-shelf mask augmentation documentation',
  'human-in-the-loop openai agents sdk',
  'tool-agent-user results framework password',
];

/** The sizes of the files in a folder of the index, largest first. */
const sizesIn = (folder: string) =>
  listFiles('', join(dist, 'pagefind', folder))
    .map((file) => statSync(join(dist, 'pagefind', folder, file)).size)
    .sort((a, b) => b - a);
const add = (sizes: number[]) => sizes.reduce((sum, size) => sum + size, 0);

test('the dialog, its look and its words are what is loaded besides the index, and cost at most 10 KiB', () => {
  expect(own).toHaveLength(3);
  expect(add(own)).toBeLessThanOrEqual(10 * kibibyte);
});

test('any four words whose parts of the index and whose pages are the largest cost at most 240 KiB', async () => {
  const { loaded } = await openSearch(dist);
  const parts = sizesIn('index');
  expect(parts.length).toBeGreaterThan(4);
  const most = [...own, ...loaded.values(), ...parts.slice(0, 4), ...sizesIn('fragment').slice(0, 2)];
  expect(add(most)).toBeLessThanOrEqual(240 * kibibyte);
});

test.each(queries)('the first result for “%s” costs at most 240 KiB', async (query) => {
  const { engine, loaded } = await openSearch(dist);
  const { bytes } = await ask(engine, query, loaded);
  expect(bytes + add(own)).toBeLessThanOrEqual(240 * kibibyte);
});

const items = pages.map(({ address }) => /^\/i\/([a-z0-9]{4})\/$/.exec(address)?.[1]).filter((id) => id !== undefined);

test('each item is found by its id, before the checklists that hold it', async () => {
  const { engine } = await openSearch(dist);
  expect(items.length).toBeGreaterThan(50);
  const missed: string[] = [];
  for (const id of items) {
    const { groups } = await ask(engine, id);
    if (groups[0]?.pages[0]?.[0]?.page.address !== `/i/${id}/`) missed.push(id);
  }
  expect(missed).toEqual([]);
}, 60_000);

test('many items leave room for the other kinds, and all that is left is offered', async () => {
  const { engine } = await openSearch(dist);
  const { groups } = await ask(engine, 'test');
  const found = groups.find(({ kind }) => kind === 'Checklist item');
  expect(found?.pages).toHaveLength(3);
  expect(found?.more).toBeGreaterThanOrEqual(20);
  expect(groups.filter(({ pages: some }) => some.length > 0).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['Comparison', 'Guide', 'Questions']),
  );
});
