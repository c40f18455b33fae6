import { expect, test } from 'vitest';
import { type Finding, findPlaces, readMore } from '../../../src/search/core/find.ts';
import type { Engine } from '../../../src/search/core/types.ts';
import { buildEngine, buildFoundPage } from './found.ts';

const always = () => true;

/** What a search shows at last. */
async function find(engine: Engine, query: string): Promise<Finding | undefined> {
  let last: Finding | undefined;
  for await (const finding of findPlaces(engine, query, always)) last = finding;
  return last;
}

const many = buildFoundPage('/many/', { a: 'A title *access', b: 'B title *access', c: 'C title *access' });

test('words that find enough are searched once, without the words that say little', async () => {
  const engine = buildEngine({ access: [many] });
  const finding = await find(engine, 'what is the access');
  expect(engine.asked).toEqual(['access']);
  expect(finding).toMatchObject({ query: 'what is the access', also: [], isPartial: false });
  expect(finding?.places).toHaveLength(3);
});

test('words that find little are searched under other names', async () => {
  const engine = buildEngine({ 'human review': [buildFoundPage('/b/', { a: 'A title *human *review' })] });
  const finding = await find(engine, 'hitl');
  expect(finding).toMatchObject({ also: ['human review'], isPartial: false });
  expect(finding?.places.map(({ address }) => address)).toEqual(['/b/#a']);
});

test('a place without the other name does not count as found under it', async () => {
  const engine = buildEngine({ 'human review maturity': [buildFoundPage('/b/', { a: 'A title *maturity' })] });
  expect(await find(engine, 'hitl maturity')).toMatchObject({ also: [], places: [] });
});

test('words that never meet are searched one by one, and a place with two of them counts twice', async () => {
  const both = buildFoundPage('/b/', { one: 'A title *zinc', two: 'B title *zinc *iron' });
  const engine = buildEngine({ zinc: [both], iron: [buildFoundPage('/b/', { two: 'B title zinc *iron' })] });
  const finding = await find(engine, 'zinc iron');
  expect(finding?.isPartial).toBe(true);
  expect(finding?.places.sort((a, b) => b.score - a.score)[0]).toMatchObject({
    address: '/b/#two',
    terms: ['zinc', 'iron'],
  });
});

test('a word that stands nowhere makes the finding partial', async () => {
  const engine = buildEngine({ 'access zinc': [many] });
  expect(await find(engine, 'access zinc')).toMatchObject({ isPartial: true });
});

test('nothing is searched once the reader has moved on', async () => {
  const engine = buildEngine({ access: [many] });
  for await (const finding of findPlaces(engine, 'access', () => false)) expect(finding.places).toEqual([]);
  expect(engine.asked).toEqual([]);
});

test('the first results are there when two pages are read', async () => {
  const pages = ['/a/', '/b/', '/c/'].map((url) => buildFoundPage(url, { a: 'A title *access' }));
  const engine = buildEngine({ access: pages });
  const search = findPlaces(engine, 'access', always);
  expect((await search.next()).value).toMatchObject({ isEarly: true, isPartial: false });
  expect(engine.read).toEqual(['/a/', '/b/']);
  await search.next();
  expect(engine.read).toEqual(['/a/', '/b/', '/c/']);
  expect((await search.next()).value).toMatchObject({ isEarly: false });
});

test('one kind does not crowd out another, and the rest of it waits to be read', async () => {
  const items = Array.from({ length: 20 }, (_, index) => buildFoundPage(`/i/${index}/`, { a: 'A title *rollback' }));
  const guide = buildFoundPage('/guides/launch/', { a: 'A title *rollback' });
  const engine = buildEngine({ rollback: [...items, guide] });
  const finding = await find(engine, 'rollback');
  expect(engine.read).toEqual(['/i/0/', '/i/1/', '/i/2/', '/guides/launch/']);
  expect(finding?.rest.size).toBe(17);
  if (finding) await readMore(finding, 'Checklist item');
  expect(finding?.rest.size).toBe(7);
  expect(finding?.places).toHaveLength(14);
});

test('a failure of the engine is passed on', async () => {
  const failing = { ...buildEngine({}), search: () => Promise.reject(new Error('offline')) };
  await expect(find(failing, 'access')).rejects.toThrow('offline');
});
