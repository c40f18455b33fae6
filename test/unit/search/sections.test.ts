import { expect, test } from 'vitest';
import { scoreSections } from '../../../src/search/core/sections.ts';
import type { FoundPage, Place } from '../../../src/search/core/types.ts';
import vocabulary from '../../../src/search/core/vocabulary.json' with { type: 'json' };
import { pickTerms } from '../../../src/search/core/words.ts';
import { buildFoundPage } from './found.ts';

const score = (page: FoundPage, query: string, rank = 1): Place[] =>
  scoreSections(page, 'Guide', query, pickTerms(query, vocabulary.empty), rank);

/** Addresses of the sections, best first. */
function rank(sections: Record<string, string>, query: string): string[] {
  const places = score(buildFoundPage('/g/', sections), query);
  return places.sort((a, b) => b.score - a.score).map(({ address }) => address);
}

test('a section whose title has the word comes first', () => {
  expect(rank({ text: 'Some title about *rollback here', title: 'The *rollback of it' }, 'rollback')[0]).toBe(
    '/g/#title',
  );
});

test('a section with more of the words comes first', () => {
  expect(
    rank({ one: 'Some title *rollback only', both: 'Some title *rollback and *launch' }, 'rollback launch')[0],
  ).toBe('/g/#both');
});

test('words that stand next to each other as in the query come first', () => {
  expect(
    rank({ apart: 'Some title *approves what who', together: 'Some title who *approves it' }, 'who approves')[0],
  ).toBe('/g/#together');
});

test('what is named as the reader names it comes first', () => {
  const more = 'Rescue plan *rescue *ship *rescue *ship';
  expect(rank({ more, named: 'Rescue ship *rescue *ship' }, 'rescue ship')[0]).toBe('/g/#named');
});

test('the rank of the page counts for each of its sections', () => {
  const page = buildFoundPage('/g/', { a: 'Some title *access' });
  expect(score(page, 'access', 2)[0]?.score).toBe(2 * (score(page, 'access')[0]?.score ?? NaN));
});

test('a part of the page that weighs less comes later', () => {
  const page = buildFoundPage('/g/', { sources: 'Some title *access here', body: 'Some title *access there' });
  for (const location of page.sub_results[0]?.weighted_locations ?? []) location.weight = 0.2;
  const [sources, body] = score(page, 'access');
  expect(body?.score).toBeGreaterThan(sources?.score ?? Infinity);
});

test('a place says which words it holds, what it is called and where it stands', () => {
  const [place] = score(buildFoundPage('/g/', { a: 'The *rollback of it' }), 'rollback kubernetes');
  expect(place).toMatchObject({
    address: '/g/#a',
    terms: ['rollback'],
    page: { address: '/g/', title: 'Page title', kind: 'Guide' },
    title: [
      { text: 'The', marked: false },
      { text: ' ', marked: false },
      { text: 'rollback', marked: true },
    ],
    text: [{ text: 'of it', marked: false }],
  });
});
