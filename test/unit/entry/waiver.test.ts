import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { isLong, longestWaiver, sayLong } from '../../../src/entry/core/waiver.ts';
import { itemSchema } from '../../../src/schemas/item.ts';

test('a waiver may last as long as the check about waivers says', () => {
  const item = itemSchema.parse(parse(readFileSync('content/items/zs9n.yaml', 'utf8')));
  expect(item.condition).toMatchObject({ operator: 'at-most', value: longestWaiver, unit: 'days' });
  expect(sayLong).toContain('zs9n');
});

test.each([
  ['2027-03-31', false],
  ['2027-04-01', true],
  ['', false],
  ['soon', false],
])('granted on 2026-12-31 and ending on “%s”, it is too long: %s', (until, expected) => {
  expect(isLong({ until }, '2026-12-31')).toBe(expected);
});
