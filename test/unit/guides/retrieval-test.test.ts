import { describe, expect, test } from 'vitest';
import { findUngrounded, type Passage, recallAt, type Search } from '../../../src/guides/code/retrieval-test/score.ts';
import { cases, index, search, source, tryCases } from '../../../src/guides/code/retrieval-test/small-set.ts';

const faultsOf = (find: Search, k?: number) => tryCases(find, k).map(({ faults }) => faults);

describe('the small set', () => {
  test('fails for four reasons, one for each of four questions', () => {
    expect(faultsOf(search)).toEqual([
      [],
      ['recall 0'],
      ['leave is old'],
      ['pay is forbidden to staff'],
      ['bonus was deleted'],
    ]);
  });

  test('passes a search that reads the source, asks for rights and finds what is needed', () => {
    const right: Search = (question, group) => {
      const needs = cases.find((one) => one.question === question)?.needs ?? [];
      return [...source.values()].filter(({ id, groups }) => needs.includes(id) && groups.includes(group));
    };
    expect(faultsOf(right).flat()).toEqual([]);
  });

  test('finds a forbidden passage below the first k too', () => {
    const pay = index.find(({ id }) => id === 'pay') as Passage;
    const low: Search = (question, group) => [...search(question, group), pay];
    expect(faultsOf(low)[0]).toEqual(['pay is forbidden to staff']);
  });

  test('fails a search that finds nothing at all, where something is needed', () => {
    expect(faultsOf(() => [])).toEqual([['recall 0'], ['recall 0'], ['recall 0'], [], []]);
  });
});

test('recall counts the needed passages among the first k, not all of them', () => {
  const found = index.slice(0, 3);
  expect(recallAt(1, ['leave', 'carry'], found)).toBe(0.5);
  expect(recallAt(2, ['leave', 'carry'], found)).toBe(1);
  expect(recallAt(3, ['bonus'], found)).toBe(0);
  expect(() => recallAt(1, [], found)).toThrow(RangeError);
});

test('a claim is grounded only by the passage that it cites', () => {
  const claim = (cites: string, quote: string) => ({ text: `${cites}: ${quote}`, cites, quote });
  const claims = [claim('leave', '25 days'), claim('carry', '25 days'), claim('gone', 'March'), claim('leave', '')];
  expect(findUngrounded(claims, index)).toEqual(['carry: 25 days', 'gone: March', 'leave: ']);
});
