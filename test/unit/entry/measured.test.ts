import { expect, test } from 'vitest';
import { readMeasured } from '../../../src/entry/core/measured.ts';

test.each([
  ['45', 45],
  [' 12.5 ', 12.5],
  ['-3', -3],
  ['0', 0],
  ['', undefined],
  ['12,5', undefined],
  ['45 minutes', undefined],
  ['1e3', undefined],
  ['Infinity', undefined],
  ['1,500', undefined],
  ['9'.repeat(400), undefined],
])('“%s” is read as %s', (text, number) => {
  expect(readMeasured(text)).toBe(number);
});
