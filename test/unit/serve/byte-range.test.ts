import { expect, it } from 'vitest';
import { readRange } from '../../../scripts/serve/byte-range.ts';

it.each([
  ['bytes=0-4', 10, { from: 0, to: 4 }],
  ['bytes=9-9', 10, { from: 9, to: 9 }],
  ['bytes=4-', 10, { from: 4, to: 9 }],
  ['bytes=4-99', 10, { from: 4, to: 9 }],
  ['bytes=-3', 10, { from: 7, to: 9 }],
  ['bytes=-99', 10, { from: 0, to: 9 }],
  ['bytes=10-', 10, 'outside'],
  ['bytes=-0', 10, 'outside'],
  ['bytes=0-', 0, 'outside'],
  ['bytes=-3', 0, 'outside'],
])('%s of %i bytes', (header, size, expected) => {
  expect(readRange(header, size)).toEqual(expected);
});

it.each(['', 'bytes=', 'bytes=-', 'bytes=5-4', 'bytes=a-b', 'lines=0-4', 'bytes=0-1,3-4', 'bytes=0x1-4'])(
  'ignores "%s", so that all is sent',
  (header) => {
    expect(readRange(header, 10)).toBeUndefined();
  },
);
