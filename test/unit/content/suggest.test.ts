import { expect, test } from 'vitest';
import { countEdits, didYouMean, suggest } from '../../../scripts/content/suggest.ts';

test.each([
  ['autor', ['title', 'author', 'by'], 'author'],
  ['reveiwed', ['reviewed', 'reviewBy'], 'reviewed'],
  ['TITLE', ['title'], 'title'],
  ['comparisn', ['case', 'comparison'], 'comparison'],
  ['nothing-like-it', ['title', 'author'], undefined],
  ['x', [], undefined],
])('%s among %j means %s', (word, known, meant) => {
  expect(suggest(word, known)).toBe(meant);
});

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['ab', 'ba', 1],
  ['poc', 'poc', 0],
])('from %j to %j it takes %i edits', (from, to, edits) => {
  expect(countEdits(from, to)).toBe(edits);
  expect(countEdits(to, from)).toBe(edits);
});

test('the sentence is empty where nothing is close', () => {
  expect(didYouMean('autor', ['author'])).toBe('; did you mean `author`?');
  expect(didYouMean('autor', ['owner'])).toBe('');
});
