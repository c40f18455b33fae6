import { expect, test } from 'vitest';
import { dropTitle, markWords, splitMarks } from '../../../src/search/core/marks.ts';
import type { Part } from '../../../src/search/core/types.ts';

/** Writes parts as a string, with the marked ones in brackets. */
function draw(parts: Part[]): string {
  return parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}

test.each([
  ['no mark', 'no mark'],
  ['a <mark>rollback,</mark> then', 'a [rollback], then'],
  ['“<mark>“proof”</mark> of', '““[proof]” of'],
  ['<mark>a</mark> <mark>b</mark>', '[a] [b]'],
  ['use <mark>C++</mark>.', 'use [C++].'],
  ['&lt;img&gt; and <mark>&lt;b&gt;</mark>', '<img> and <[b]>'],
  ['&amp;lt; stays', '&amp;lt; stays'],
  ['', ''],
])('the excerpt %j is shown as %j', (excerpt, shown) => {
  expect(draw(splitMarks(excerpt))).toBe(shown);
});

test('a title marks the words that matched in its section', () => {
  expect(
    draw(markWords('Launch, and production-ready rollback?', new Set(['launch', 'productionready', 'rollback']))),
  ).toBe('[Launch], and [production-ready] [rollback]?');
});

test.each([
  ['Core risk You <mark>assume</mark> it.', 'Core risk', 'You [assume] it.'],
  ['Why it stalls. <mark>Often</mark> because', 'Why it stalls', '[Often] because'],
  ['When to switch. The <mark>debate</mark> moves. Listen', 'The debate moves', 'Listen'],
  ['… <mark>pilots</mark> get stuck? Often', 'Why do pilots get stuck?', 'Often'],
  ['The whole <mark>condition</mark>.', 'The whole condition.', ''],
  ['… later <mark>words</mark> about core risk', 'Core risk', '… later [words] about core risk'],
])('%j under the title %j leaves %j', (excerpt, title, left) => {
  expect(draw(dropTitle(splitMarks(excerpt), title))).toBe(left);
});
