import { expect, test } from 'vitest';
import { findPlaces } from '../../../src/search/find.ts';
import { buildEngine, buildFoundPage } from './found.ts';

const always = () => true;
const many = buildFoundPage('/many/', { a: 'A title *access', b: 'B title *access', c: 'C title *access' });

test('words that find enough are searched once, without the words that say little', async () => {
  const engine = buildEngine({ access: [many] });
  const finding = await findPlaces(engine, 'what is the access', always);
  expect(engine.asked).toEqual(['access']);
  expect(finding).toMatchObject({ query: 'what is the access', also: [], isPartial: false });
  expect(finding?.places).toHaveLength(3);
});

test('words that find little are searched under other names', async () => {
  const engine = buildEngine({ 'human review': [buildFoundPage('/b/', { a: 'A title *human *review' })] });
  const finding = await findPlaces(engine, 'hitl', always);
  expect(finding).toMatchObject({ also: ['human review'], isPartial: false });
  expect(finding?.places.map(({ address }) => address)).toEqual(['/b/#a']);
});

test('a place without the other name does not count as found under it', async () => {
  const engine = buildEngine({ 'human review maturity': [buildFoundPage('/b/', { a: 'A title *maturity' })] });
  expect(await findPlaces(engine, 'hitl maturity', always)).toMatchObject({ also: [], places: [] });
});

test('words that never meet are searched one by one, and a place with two of them counts twice', async () => {
  const both = buildFoundPage('/b/', { one: 'A title *zinc', two: 'B title *zinc *iron' });
  const engine = buildEngine({ zinc: [both], iron: [buildFoundPage('/b/', { two: 'B title zinc *iron' })] });
  const finding = await findPlaces(engine, 'zinc iron', always);
  expect(finding?.isPartial).toBe(true);
  expect(finding?.places.sort((a, b) => b.score - a.score)[0]).toMatchObject({
    address: '/b/#two',
    terms: ['zinc', 'iron'],
  });
});

test('a word that stands nowhere makes the finding partial', async () => {
  const engine = buildEngine({ 'access zinc': [many] });
  expect(await findPlaces(engine, 'access zinc', always)).toMatchObject({ isPartial: true });
});

test('nothing is searched or returned once the reader has moved on', async () => {
  const engine = buildEngine({ access: [many] });
  expect(await findPlaces(engine, 'access', () => false)).toBeUndefined();
  expect(engine.asked).toEqual([]);
});

test('a failure of the engine is passed on', async () => {
  const failing = { search: () => Promise.reject(new Error('offline')) };
  await expect(findPlaces(failing, 'access', always)).rejects.toThrow('offline');
});
