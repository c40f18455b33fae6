import { expect, test } from 'vitest';
import { type KindName, schemaByKind } from '../../../src/schemas/by-kind.ts';
import { addressSchema } from '../../../src/schemas/shared.ts';
import { addressOf, kinds } from '../../../src/site/core/kinds.ts';

const names = Object.keys(kinds) as KindName[];

test('every kind of entry with a schema has a place to be read, and the other way round', () => {
  expect(names.toSorted()).toEqual(Object.keys(schemaByKind).toSorted());
});

test('no two kinds share a folder or a page', () => {
  for (const key of ['folder', 'page'] as const)
    expect(new Set(names.map((name) => kinds[name][key])).size).toBe(names.length);
});

test.each([
  ['comparison', 'tea-vs-coffee', '/compare/tea-vs-coffee/'],
  ['guide', 'boil-water', '/guides/boil-water/'],
  ['rescue', 'cold-tea', '/rescue/cold-tea/'],
  ['case', 'first-cup', '/proof/first-cup/'],
  ['framework', 'iso-42001-2023', '/readiness/crosswalk/#iso-42001-2023'],
  ['faq', 'how-long', '/faq/#how-long'],
  ['service', 'audit', '/services/#audit'],
  ['source', 'kettle-study', '/sources/#kettle-study'],
  ['term', 'steep', '/glossary/#steep'],
  ['change', 'new-cups', '/changes/#new-cups'],
] as const)('a %s named %s is read at %s', (kind, id, address) => {
  expect(addressOf(kind, id)).toBe(address);
});

test.each(names)('the address of a %s is one that content may link to', (kind) => {
  expect(addressSchema.safeParse(addressOf(kind, 'some-entry')).success).toBe(true);
});

test('different entries never share an address', () => {
  const addresses = names.flatMap((kind) => ['one', 'two', 'one-two'].map((id) => addressOf(kind, id)));
  expect(new Set(addresses).size).toBe(addresses.length);
});
