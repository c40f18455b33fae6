import { expect, test } from 'vitest';
import { readAny } from '../../../src/exchange/core/imports/read-any.ts';
import { readMarkdown } from '../../../src/exchange/core/imports/read-markdown.ts';
import { findLinks } from '../../../src/quiz/core/find-links.ts';
import { pickTerms } from '../../../src/search/core/words.ts';
import { cleanFragment } from '../../../src/text/clean-fragment.ts';
import { readSheet } from '../../../src/threshold/core/read-sheet.ts';
import { hostile, longest } from './texts.ts';

const known = new Set(['k7m2']);
const readers: [name: string, read: (text: string) => unknown, length: number][] = [
  ['a plan', (text) => readAny(text, known), longest],
  ['a task list', (text) => readMarkdown(text, known), longest],
  ['a threshold', (text) => readSheet(text, new Map()), longest],
  ['the end of a fragment', cleanFragment, longest],
  // A longer line is refused.
  ['a line of a team', findLinks, 8000],
  ['the words of a search', (text) => pickTerms(text, []), longest],
];

/** Milliseconds of work, the best of three, so that a busy machine and a waking compiler do not count. */
function measure(read: () => unknown, most: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3 && best > most; round += 1) {
    const start = process.cpuUsage();
    read();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

test.each(readers)('%s is read in 100 ms at most, whatever is sent', { timeout: 120_000 }, (_, read, length) => {
  const slow = hostile.flatMap(({ name, write }) => {
    const text = write(length);
    const spent = measure(() => read(text), 100);
    return spent > 100 ? [`${name}: ${Math.round(spent)} ms`] : [];
  });
  expect(slow).toEqual([]);
});
