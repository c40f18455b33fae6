import { expect, test } from 'vitest';
import { sayFound } from '../../../src/rescue/core/say-found.ts';

const advice =
  'Paste the line with the error itself, as your own log has it at the time of the delivery. If no log has an error, go through the lists.';
const cut = 'Only the first 20,000 characters were read.';

test.each([
  [1, false, '1 of 25 symptoms fits your text.'],
  [3, false, '3 of 25 symptoms fit your text.'],
  [3, true, `3 of 25 symptoms fit your text. ${cut}`],
  [0, false, `Nothing here fits your text, so all 25 symptoms stand below. ${advice}`],
  [0, true, `Nothing here fits your text, so all 25 symptoms stand below. ${cut} ${advice}`],
])('%i found, cut off: %s', (found, isCut, says) => {
  expect(sayFound(found, 25, isCut)).toBe(says);
});
