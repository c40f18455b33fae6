import { describe, expect, test } from 'vitest';
import { listLines } from '../../../src/compare/core/list-lines.ts';
import { comparisonSchema } from '../../../src/schemas/comparison.ts';
import { comparisons, pickComparison } from './comparisons.ts';

describe.each(comparisons)('$id', ({ data }) => {
  const { deciding, rest } = listLines(data);
  const ids = [...deciding, ...rest].flatMap(({ id, alsoAt }) => (alsoAt ? [id, alsoAt] : [id]));

  test('has each answer and each row in exactly one line', () => {
    expect(ids.toSorted()).toEqual([...data.answers, ...data.rows].map(({ id }) => id).toSorted());
  });

  test('shows the lines that decide, and has more to unfold', () => {
    const marked = [...data.answers, ...data.rows].filter(({ decides }) => decides);
    expect(deciding).toHaveLength(marked.length);
    expect(rest.length).toBeGreaterThan(0);
  });
});

describe('the schema', () => {
  const flagship = pickComparison('ai-poc-vs-production-sprint');
  const problemsOf = (change: (copy: typeof flagship) => void) => {
    const copy = structuredClone(flagship);
    change(copy);
    return comparisonSchema.safeParse(copy).error?.issues.map(({ message }) => message) ?? [];
  };
  const decide = (count: number) => (copy: typeof flagship) => {
    for (const [place, line] of [...copy.answers, ...copy.rows].entries()) line.decides = place < count;
  };

  test.each([
    [2, ['mark three to six of the answers and rows as those that decide; 2 are']],
    [3, []],
    [6, []],
    [7, ['mark three to six of the answers and rows as those that decide; 7 are']],
  ])('with %i lines that decide says %j', (count, expected) => {
    expect(problemsOf(decide(count))).toEqual(expected);
  });

  test('wants the answer that a row says in full to be there, and to be said in full once', () => {
    const change = (place: number, answer: string) => (copy: typeof flagship) => {
      const row = copy.rows[place];
      if (row) row.inShort = answer;
    };
    expect(problemsOf(change(1, 'no-such-answer'))).toEqual(['use the id of one of the answers']);
    expect(problemsOf(change(1, 'question-in-short'))).toEqual(['let one row say an answer in full']);
    expect(problemsOf(change(1, 'cost-drivers'))).toEqual([]);
  });

  test('wants both sides counted, or none', () => {
    const message = 'write `counted` for both sides and `bothFit`, or none of the three';
    expect(problemsOf((copy) => delete copy.sides[0]?.counted)).toEqual([message]);
    expect(problemsOf((copy) => delete copy.bothFit)).toEqual([message]);
    expect(
      problemsOf((copy) => {
        delete copy.bothFit;
        for (const side of copy.sides) delete side.counted;
      }),
    ).toEqual([]);
  });
});
