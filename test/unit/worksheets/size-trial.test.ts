import { describe, expect, test } from 'vitest';
import { findUnplaced } from '../../../src/schemas/placed-field.ts';
import { trialKinds } from '../../../src/schemas/trial-plan.ts';
import { checkField } from '../../../src/worksheets/core/check.ts';
import { fillIn } from '../../../src/worksheets/core/fill.ts';
import { sheetToCsv } from '../../../src/worksheets/core/to-csv.ts';
import { sheetToMarkdown } from '../../../src/worksheets/core/to-markdown.ts';
import type { WorksheetForm } from '../../../src/worksheets/core/worksheet.ts';
import { nothing, setValue } from '../../../src/worksheets/core/worksheet-entries.ts';

const count = { kind: 'number', needed: true, from: 1, to: 10_000, whole: true } as const;
const day = { kind: 'day', needed: true } as const;
const sheet: WorksheetForm = {
  id: 'tea-trial',
  name: 'Tea trial',
  sections: [
    {
      id: 'taste',
      title: 'The taste',
      fields: [{ name: 'mark', label: 'Mark', kind: 'number', from: 1, to: 99, needed: true }],
    },
    {
      id: 'cups',
      title: 'The cups',
      fields: [
        { name: 'n', label: 'Cups', ...count },
        { name: 'more', label: 'Fresh cups', ...count },
      ],
    },
    {
      id: 'end',
      title: 'The end',
      fields: [
        { name: 'from', label: 'From', ...day },
        { name: 'until', label: 'Until', ...day },
      ],
    },
  ],
  trial: {
    mark: { section: 'taste', field: 'mark' },
    cases: { section: 'cups', field: 'n' },
    fresh: { section: 'cups', field: 'more' },
    starts: { section: 'end', field: 'from' },
    ends: { section: 'end', field: 'until' },
  },
};
const keep = (entered: Record<string, string>) =>
  Object.entries(entered).reduce((kept, [name, text]) => setValue(kept, name, text), nothing);
const told = (entered: Record<string, string>) =>
  fillIn(sheet, keep(entered)).flatMap(({ finding }) => finding?.points.map(({ says }) => says) ?? []);

describe('what the figures of a trial come to', () => {
  test('is how many cases must pass, and how likely that is', () => {
    expect(told({ 'taste--once--mark': '80', 'cups--once--n': '100', 'cups--once--more': '200' })).toEqual([
      'Of 100 cases, 88 must pass to go on. At 72 or fewer, stop. In between, extend once. A system that truly does 85% gets there with a chance of 25%.',
      'Of 200 fresh cases, 172 must pass. If fewer do, stop.',
    ]);
  });

  test('is that the mark cannot be shown, and what would do', () => {
    expect(told({ 'taste--once--mark': '80', 'cups--once--n': '5' })).toEqual([
      'With 5 cases, no count of passes can show 80%. Lock at least 16, or lower the mark.',
    ]);
  });

  test('never calls a chance certain', () => {
    const chance = (mark: string, of: string) => told({ 'taste--once--mark': mark, 'cups--once--n': of })[0];
    expect(chance('80', '10000')).toContain('with a chance of over 99%.');
    expect(chance('90', '35')).toContain('with a chance of 17%.');
  });

  test('knows a mark that no count of passes misses for sure', () => {
    expect(told({ 'taste--once--mark': '97', 'cups--once--n': '400' })).toHaveLength(1);
    expect(told({ 'taste--once--mark': '40', 'cups--once--n': '3' })[0]).toContain('Below that, extend once.');
  });

  test('is that a trial cannot end before it starts', () => {
    const days = { 'end--once--from': '2026-03-30', 'end--once--until': '2026-03-30' };
    expect(told(days)).toEqual(['That must be after the start.']);
    expect(told({ ...days, 'end--once--until': '2026-04-10' })).toEqual([]);
  });

  test.each(['', 'many', '0', '12.5', '1000000000'])('is nothing for %j cases', (text) =>
    expect(told({ 'taste--once--mark': '80', 'cups--once--n': text })).toEqual([]),
  );

  test('goes along in copies', () => {
    const kept = keep({ 'taste--once--mark': '80', 'cups--once--n': '100' });
    expect(sheetToCsv(sheet, kept)).toContain('What it comes to');
    expect(sheetToMarkdown(sheet, kept, { date: '2026-11-21', link: 'https://example.com/' })).toContain(
      '88 must pass',
    );
  });
});

describe('a number that cannot be meant', () => {
  test.each([
    [{ from: 1, to: 99 }, '120', 'Write a number from 1 to 99.'],
    [{ from: 1, whole: true }, '2.5', 'Write a whole number of at least 1.'],
    [{ to: 100 }, '101', 'Write a number up to 100.'],
  ])('%j: %s', (limits, text, says) => expect(checkField({ kind: 'number', ...limits }, text)).toContain(says));

  test('is told, and others are not', () =>
    expect(checkField({ kind: 'number', from: 1, to: 99 }, '99')).toBeUndefined());
});

test('a trial names fields that are there, of the right kind', () => {
  const { trial, sections } = sheet;
  if (!trial) throw new Error('The sheet has no trial.');
  expect(findUnplaced(trial, trialKinds, sections)).toEqual([]);
  const wrong = { ...trial, mark: { section: 'end', field: 'until' }, cases: { section: 'cups', field: 'gone' } };
  expect(findUnplaced(wrong, trialKinds, sections).map(({ path }) => path)).toEqual([['mark'], ['cases']]);
});
