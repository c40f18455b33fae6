import { describe, expect, test } from 'vitest';
import { fitLine, offerKinds, sayShownLines } from '../../../src/reference/core/filter-lines.ts';

const line = { kind: 'Reported case', title: 'Who owns the kettle?' };

describe('what fits', () => {
  test.each([
    ['', '', true],
    ['reported-case', '', true],
    ['Reported case', '', false],
    ['term', '', false],
    ['', 'kettles', true],
    ['', 'KET', true],
    ['', 'who owns it', false],
    ['term', 'kettle', false],
  ])('kind “%s” and words “%s”: %s', (kind, q, fits) => {
    expect(fitLine({ kind, q })(line)).toBe(fits);
  });
});

test('kinds are offered once each, in their order, with their number, under a name that fits an address', () => {
  expect(offerKinds([{ kind: 'Term' }, line, { kind: 'Check' }, { kind: 'Term' }])).toEqual([
    ['check', 'Check (1)'],
    ['reported-case', 'Reported case (1)'],
    ['term', 'Term (2)'],
  ]);
});

test.each([
  [3, 3, 'All 3 entries.'],
  [1, 3, '1 of 3 entries.'],
  [0, 3, 'No entry of 3 fits. Use fewer words, or look at all kinds.'],
])('%i of %i: %s', (shown, all, says) => {
  expect(sayShownLines(shown, all)).toBe(says);
});
