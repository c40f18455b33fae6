import { expect, test } from 'vitest';
import { readList, readText, writeList, writeText } from '../../../scripts/integrations/cbor.ts';

const long = 'a'.repeat(300);

test('texts and lists are read as they were written', () => {
  const data = writeList([writeText('one'), writeList([writeText(long)]), writeText('ü\uffff')]);
  const [one, list, last] = readList(data, 0);
  expect(readText(data, one?.from ?? -1)).toBe('one');
  expect(readText(data, readList(data, list?.from ?? -1)[0]?.from ?? -1)).toBe(long);
  expect(readText(data, last?.from ?? -1)).toBe('ü\uffff');
  expect(last?.to).toBe(data.length);
});

test.each([
  ['numbers of every size', [0x85, 0x17, 0x18, 0xff, 0x19, 1, 0, 0x1a, 0, 1, 0, 0, 0x3a, 0, 0, 0, 1], 5],
  ['true, false and nothing', [0x83, 0xf4, 0xf5, 0xf6], 3],
  ['a list whose end is marked', [0x9f, 1, 0x9f, 2, 0xff, 3, 0xff], 3],
])('%s are passed over', (_, bytes, count) => {
  expect(readList(Uint8Array.from(bytes), 0)).toHaveLength(count);
});

test('what is something else, or ends too early, is refused', () => {
  expect(() => readList(writeText('one'), 0)).toThrow('a list was expected at byte 0');
  expect(() => readText(writeList([]), 0)).toThrow('a text was expected at byte 0');
  expect(() => readList(Uint8Array.of(0x82, 1), 0)).toThrow('ends too early');
});
