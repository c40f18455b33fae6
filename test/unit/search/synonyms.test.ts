import { expect, test } from 'vitest';
import { expandQuery } from '../../../src/search/core/synonyms.ts';
import vocabulary from '../../../src/search/core/vocabulary.json' with { type: 'json' };

const table = [
  ['proof of concept', 'poc', 'pilot'],
  ['human review', 'human in the loop', 'hitl'],
];

test('another name replaces the one in the query, whole words only', () => {
  expect(expandQuery('How long is a POC?', table)).toEqual([
    { query: 'how long is a proof of concept', name: 'proof of concept', instead: 'poc' },
    { query: 'how long is a pilot', name: 'pilot', instead: 'poc' },
  ]);
  expect(expandQuery('epoch', table)).toEqual([]);
});

test('hyphens count as spaces', () => {
  expect(expandQuery('human-in-the-loop', table)[0]?.query).toBe('human review');
});

test('a query has at most three other forms', () => {
  expect(expandQuery('pilot hitl', table)).toHaveLength(3);
});

test('a name stands in the table once, in lower case and without hyphens', () => {
  const names = vocabulary.names.flat();
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z]+( [a-z]+)*$/);
});
