import { expect, test } from 'vitest';
import { minutesToRead, sayMinutes } from '../../../src/reading/core/reading-time.ts';

test.each([
  [0, 1],
  [200, 1],
  [1100, 6],
])('%i words take %i minutes', (words, minutes) => expect(minutesToRead('word '.repeat(words))).toBe(minutes));

test('one minute is not said as several', () => {
  expect([1, 2].map(sayMinutes)).toEqual(['1 minute', '2 minutes']);
});
