import { expect, test } from 'vitest';
import { cleanLog } from '../../../src/rescue/core/clean-log.ts';

test.each([
  ['colors of a terminal', '\u001b[31merror\u001b[0m', 'error'],
  ['colors with several numbers', '\u001b[1;38;5;9merror\u001b[K', 'error'],
  ['colors as JSON writes them', String.raw`\u001b[31merror\u001B[0m`, 'error'],
  ['colors as shells write them', String.raw`\x1b[31merror\e[0m`, 'error'],
  ['colors as viewers show them', '␛[31merror␛[0m', 'error'],
  ['characters as JSON writes them', String.raw`can\u0027t \u00e9`, "can't é"],
  ['line ends as JSON writes them', String.raw`one\ntwo\r\nthree\tfour`, 'one\ntwo\nthree\nfour'],
  ['escaped quotes and slashes', String.raw`\"a\" \'b\' https:\/\/c \\d`, `"a" 'b' https://c \\d`],
  [
    'characters as web pages write them',
    '&quot;a&quot; &lt;b&gt; c&#39;s d&#x27;s e&apos;s &amp;',
    `"a" <b> c's d's e's &`,
  ],
  ['other names of characters stay', '&nbsp;&copy;', '&nbsp;&copy;'],
  ['brackets without a color stay', '[31m] [307] POST', '[31m] [307] POST'],
  ['a plain line stays', 'POST /hook 404 in 2 ms', 'POST /hook 404 in 2 ms'],
])('%s', (_, pasted, clean) => {
  expect(cleanLog(pasted)).toBe(clean);
});
