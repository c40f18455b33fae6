import { expect, test } from 'vitest';
import { firstSentences } from '../../../src/text/first-sentences.ts';

test.each([
  ['One. Two! Three?', 16, 'One. Two! Three?'],
  ['One. Two! Three?', 15, 'One. Two!'],
  ['One. Two! Three?', 1, 'One.'],
  ['At 3.5 percent it stops. Then what?', 24, 'At 3.5 percent it stops.'],
  ['No end', 3, 'No end'],
  ['', 10, ''],
])('of “%s”, %i signs are “%s”', (text, most, kept) => expect(firstSentences(text, most)).toBe(kept));
