import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Guide } from '../../../src/schemas/guide.ts';
import { findMostSwapped, findOddsOfChance } from '../../../src/worksheets/core/paired.ts';

const guide = parse(readFileSync('content/guides/when-the-model-changes.md', 'utf8').split(/^---$/m)[1] ?? '') as Guide;
const part = guide.sections.find(({ id }) => id === 'enough-cases');
/** The fewest broken cases among so many swapped ones that the exact test takes for a true loss. */
const findTooMany = (swapped: number) =>
  Array.from({ length: swapped + 1 }, (_, broken) => broken).find(
    (broken) => broken * 2 > swapped && findOddsOfChance({ broken, fixed: swapped - broken }) <= 5,
  );
const numbersIn = (text: string) => (text.replaceAll(',', '').match(/\d+/g) ?? []).map(Number);

describe('the figures of the guide are those of the code', () => {
  const limits = part?.table?.heads.slice(1).flatMap(numbersIn) ?? [];

  test('for three limits', () => {
    expect(limits).toEqual([2, 3, 5]);
  });

  test.each(part?.table?.rows ?? [])('of %s cases', (cases = '', ...cells) => {
    const [of = 0] = numbersIn(cases);
    expect(cells).toEqual(limits.map((limit) => String(findMostSwapped(of, limit) ?? 'too few')));
  });

  test('on what proves a loss', () => {
    const told = part?.after[0] ?? '';
    const pairs = [...told.matchAll(/(\d+) of (\d+)/g)].map(([, broken, swapped]) => [Number(broken), Number(swapped)]);
    expect(pairs).toHaveLength(4);
    for (const [broken, swapped = 0] of pairs) expect(findTooMany(swapped)).toBe(broken);
    expect(told).toContain(`${Math.round(findOddsOfChance({ broken: 5, fixed: 0 }))} times in 100`);
    expect(findTooMany(5)).toBeUndefined();
  });

  test('on one pair of a hundred', () => {
    expect(part?.text.join(' ')).toContain(
      'With 100 cases, one such pair already leaves you undecided at a limit of three',
    );
    expect(findMostSwapped(100, 3)).toBe(0);
  });
});

test('the sheet of six lines names each pair as its results do', () => {
  const rows = guide.sections.find(({ id }) => id === 'same-cases')?.table?.rows ?? [];
  const kinds: Record<string, string> = { 'pass fail': 'broken', 'fail pass': 'fixed' };
  expect(rows.length).toBeGreaterThan(0);
  for (const [name, , before, after, pair] of rows)
    expect([name, pair]).toEqual([name, kinds[`${before} ${after}`] ?? 'same']);
});
