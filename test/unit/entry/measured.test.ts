import { expect, test } from 'vitest';
import { readMeasured } from '../../../src/entry/core/measured.ts';

test.each([
  ['45', 45],
  [' 12.5 ', 12.5],
  ['-3', -3],
  ['0', 0],
  ['', undefined],
  ['12,5', 12.5],
  ['-0,5', -0.5],
  ['0,125', 0.125],
  ['- 3', undefined],
  ['1.500,5', undefined],
  ['1,5,5', undefined],
  ['45 minutes', undefined],
  ['1e3', undefined],
  ['Infinity', undefined],
  ['1,500', undefined],
  ['1.500', undefined],
  ['-1.500', undefined],
  ['0.500', 0.5],
  ['1500.125', 1500.125],
  ['1,500.5', 1500.5],
  ['9'.repeat(400), undefined],
])('“%s” is read as %s', (text, number) => {
  expect(readMeasured(text)).toBe(number);
});
