import { describe, expect, test } from 'vitest';
import { pairedKinds } from '../../../src/schemas/paired-test.ts';
import { findUnplaced } from '../../../src/schemas/placed-fields.ts';
import { fillIn } from '../../../src/worksheets/core/fill.ts';
import { findSplitOdds, findWorst, judgePairs } from '../../../src/worksheets/core/paired-odds.ts';
import { sheetToMarkdown } from '../../../src/worksheets/core/to-markdown.ts';
import type { WorksheetForm } from '../../../src/worksheets/core/worksheet.ts';
import { nothing, setValue } from '../../../src/worksheets/core/worksheet-entries.ts';

/** The ways to draw some of many, exactly. */
function waysOf(of: number, drawn: number): bigint {
  let ways = 1n;
  for (let place = 1; place <= drawn; place += 1) ways = (ways * BigInt(of - drawn + place)) / BigInt(place);
  return ways;
}

/** The two-sided chance of a split, in percent, counted in whole numbers. */
function countOdds(worse: number, better: number): number {
  const of = worse + better;
  let sum = 0n;
  for (let drawn = 0; drawn <= Math.min(worse, better); drawn += 1) sum += waysOf(of, drawn);
  return Math.min(100, Number((200n * sum * 1_000_000_000n) / 2n ** BigInt(of)) / 1_000_000_000);
}

const splits = Array.from({ length: 31 }, (_, worse) =>
  Array.from({ length: 31 }, (_, better) => ({ worse, better })),
).flat();

describe('the chance of a split', () => {
  test('is that of the exact test, for every split of up to 60 changed cases', () => {
    for (const { worse, better } of splits)
      expect(findSplitOdds({ cases: 100, worse, better })).toBeCloseTo(countOdds(worse, better), 6);
  });

  test('is the same for both versions, and never grows as a split gets less even', () => {
    for (const { worse, better } of splits) {
      const odds = findSplitOdds({ cases: 100, worse, better });
      expect(findSplitOdds({ cases: 100, worse: better, better: worse })).toBe(odds);
      if (worse >= better && worse < 30 && better > 0)
        expect(findSplitOdds({ cases: 100, worse: worse + 1, better: better - 1 })).toBeLessThanOrEqual(odds + 1e-9);
    }
  });
});

const order = ['accept', 'open', 'worse'];

test('one more new failure never makes a change easier to accept, and one more new pass never harder', () => {
  for (const { worse, better } of splits)
    for (const limit of [0, 2, 5, 10]) {
      const rank = (pairs: { worse: number; better: number }) =>
        order.indexOf(judgePairs({ cases: 100, ...pairs }, limit));
      const here = rank({ worse, better });
      expect(rank({ worse: worse + 1, better })).toBeGreaterThanOrEqual(here);
      expect(rank({ worse, better: better + 1 })).toBeLessThanOrEqual(here);
    }
});

test.each([
  [200, 0, 6, 5, 'accept'],
  [200, 3, 9, 5, 'accept'],
  [200, 5, 9, 5, 'open'],
  [200, 10, 2, 50, 'worse'],
  [20, 0, 0, 5, 'open'],
  [100, 6, 0, 50, 'worse'],
  [100, 5, 0, 50, 'accept'],
])('%i cases, %i newly fail and %i newly pass, limit %i%%: %s', (cases, worse, better, limit, verdict) =>
  expect(judgePairs({ cases, worse, better }, limit)).toBe(verdict),
);

test('how many may newly fail is the high end of the interval that the site uses everywhere', () => {
  expect(findWorst({ cases: 200, worse: 3, better: 0 })).toBeCloseTo(4.3, 1);
  expect(findWorst({ cases: 100, worse: 0, better: 0 })).toBeCloseTo(3.7, 1);
});

const count = { kind: 'number', needed: true, from: 0, to: 10_000, whole: true } as const;
const sheet: WorksheetForm = {
  id: 'tea-pairs',
  name: 'Tea pairs',
  sections: [
    {
      id: 'limits',
      title: 'Limits',
      fields: [{ name: 'most', label: 'Most', kind: 'number', from: 0, to: 100, needed: true }],
    },
    {
      id: 'counts',
      title: 'Counts',
      fields: [
        { name: 'cups', label: 'How many cups?', ...count },
        { name: 'lost', label: 'Newly cold?', ...count },
        { name: 'won', label: 'Newly warm?', ...count },
      ],
    },
  ],
  paired: {
    cases: { section: 'counts', field: 'cups' },
    worse: { section: 'counts', field: 'lost' },
    better: { section: 'counts', field: 'won' },
    limit: { section: 'limits', field: 'most' },
  },
};
const enter = (cups: string, lost: string, won: string, most: string) =>
  Object.entries({
    'counts--once--cups': cups,
    'counts--once--lost': lost,
    'counts--once--won': won,
    'limits--once--most': most,
  }).reduce((entries, [name, value]) => setValue(entries, name, value), nothing);
type Entered = readonly [cups: string, lost: string, won: string, most: string];
const find = (values: Entered) => fillIn(sheet, enter(...values))[1]?.finding;

describe('what the sheet says', () => {
  test('tells the verdict, the share that may newly fail, and the chance of the split', () => {
    expect(find(['200', '3', '9', '5'])).toEqual({
      kind: 'counts',
      says: 'Accept the change, unless one of the new failures is a worst error.',
      points: [
        {
          where: 'Newly cold',
          id: 'counts--once--lost',
          says: '3 of 200 is 1.5%. By chance the true share may be as high as 4.3%, which is within your limit of 5%.',
        },
        {
          where: 'Newly warm',
          id: 'counts--once--won',
          says: '3 against 9: between two equally good versions, chance alone splits them so unevenly in 14.6% of tests.',
        },
      ],
    });
  });

  test.each([
    [['200', '5', '9', '5'], 'Do not accept it yet'],
    [['200', '10', '2', '50'], 'Do not accept it: the new version is worse'],
    [['10', '6', '5', '50'], 'The counts do not fit together:'],
  ] as [Entered, string][])('%j: %s', (values, says) => expect(find(values)?.says).toContain(says));

  test.each([
    [['200', '0', '0', '5'], 'No case changed sides.'],
    [['200', '0', '20', '5'], 'in less than 0.1% of tests'],
    [['10', '6', '5', '50'], '6 and 5 are more than the 10 cases that both answered.'],
  ] as [Entered, string][])('%j: %s', (values, says) =>
    expect(
      find(values)
        ?.points.map((point) => point.says)
        .join(' '),
    ).toContain(says),
  );

  test.each([[['200', '', '9', '5']], [['200', '3', '9', '']], [['200', '2.5', '9', '5']], [['', '3', '9', '5']]] as [
    Entered,
  ][])('%j says nothing yet', (values) => expect(find(values)).toBeUndefined());

  test('goes along as text', () => {
    expect(
      sheetToMarkdown(sheet, enter('200', '3', '9', '5'), { date: '2026-11-28', link: 'https://example.com/' }),
    ).toContain('Accept the change');
  });
});

test('a paired test names fields that are there, of the right kind', () => {
  const { paired, sections } = sheet;
  if (!paired) throw new Error('The sheet has no paired test.');
  expect(findUnplaced(paired, pairedKinds, sections)).toEqual([]);
  const wrong = { ...paired, limit: { section: 'limits', field: 'gone' } };
  expect(findUnplaced(wrong, pairedKinds, sections).map(({ path }) => path)).toEqual([['limit']]);
});
