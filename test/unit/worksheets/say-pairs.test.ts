import { expect, test } from 'vitest';
import { pairsKinds } from '../../../src/schemas/pairs-plan.ts';
import { findUnplaced } from '../../../src/schemas/placed-field.ts';
import { fillIn } from '../../../src/worksheets/core/fill.ts';
import { sheetToMarkdown } from '../../../src/worksheets/core/to-markdown.ts';
import type { WorksheetForm } from '../../../src/worksheets/core/worksheet.ts';
import { nothing, setValue } from '../../../src/worksheets/core/worksheet-entries.ts';

const count = { kind: 'number', needed: true, from: 0, to: 10_000, whole: true } as const;
const pairs = {
  cases: { section: 'rule', field: 'cases' },
  allowed: { section: 'rule', field: 'loss' },
  broken: { section: 'counts', field: 'broken' },
  fixed: { section: 'counts', field: 'fixed' },
  serious: { section: 'counts', field: 'serious' },
};
const sheet: WorksheetForm = {
  id: 'two-teas',
  name: 'Two teas',
  sections: [
    {
      id: 'rule',
      title: 'The rule',
      fields: [
        { name: 'cases', label: 'Cups', ...count },
        { name: 'loss', label: 'Loss', kind: 'number', from: 0, to: 100, needed: true },
      ],
    },
    {
      id: 'counts',
      title: 'The counts',
      fields: [
        { name: 'broken', label: 'How many broke?', ...count },
        { name: 'fixed', label: 'Fixed', ...count },
        { name: 'serious', label: 'Must pass', ...count },
      ],
    },
  ],
  pairs,
};
const fill = (cases: string, loss: string, broken: string, fixed: string, serious: string) =>
  Object.entries({
    'rule--once--cases': cases,
    'rule--once--loss': loss,
    'counts--once--broken': broken,
    'counts--once--fixed': fixed,
    'counts--once--serious': serious,
  }).reduce((kept, [name, text]) => setValue(kept, name, text), nothing);
const told = (...entered: Parameters<typeof fill>) =>
  fillIn(sheet, fill(...entered)).flatMap(
    ({ id, finding }) => finding?.points.map(({ says }) => `${id}: ${says}`) ?? [],
  );

test.each([
  [
    ['400', '2', '0', '0', '0'],
    'accept: the loss is at most 2 points, and no must-pass case broke.',
    'the pass rate is −0.7 to +0.7 points. If both versions were equally good, a split at least as uneven would come about nearly always.',
  ],
  [
    ['200', '3', '15', '4', '0'],
    'refuse: more cases broke than chance explains.',
    '−9.8 to −1.1 points. If both versions were equally good, a split at least as uneven would come about 2 times in 100.',
  ],
  [
    ['400', '2', '1', '60', '1'],
    'refuse: a case that must pass no longer does.',
    'would come about less than once in 100 times.',
  ],
  [['200', '3', '8', '4', '0'], 'not settled: add fresh cases once, or stay with the old version.', '39 times in 100.'],
  [
    ['100', '2', '0', '0', '0'],
    'not settled: 100 cases are too few to show a loss of at most 2 points, whatever they say.',
    'points',
  ],
] as const)('%j', (entered, rule, change) => {
  const [first, second, ...rest] = told(...(entered as unknown as Parameters<typeof fill>));
  expect(first).toBe(`counts: By the rule, ${rule}`);
  expect(second).toContain(change);
  expect(rest).toEqual([]);
});

test.each([
  [['10', '3', '8', '4', '0'], ['counts: 8 and 4 are more than the 10 cases.']],
  [['200', '3', '1', '4', '2'], ['counts: Of 1 broken cases, 2 cannot be must-pass cases.']],
  [['200', '3', '8', '4', ''], []],
  [['200', '', '8', '4', '0'], []],
  [['200', '3', '8.5', '4', '0'], []],
] as const)('counts that cannot be: %j', (entered, says) => {
  expect(told(...(entered as unknown as Parameters<typeof fill>))).toEqual(says);
});

test('a copy says it too', () => {
  const text = sheetToMarkdown(sheet, fill('400', '2', '0', '0', '0'), {
    date: '2026-11-28',
    link: 'https://x.example/',
  });
  expect(text).toContain('- How many broke: By the rule, accept');
});

test('a worksheet holds the figures that its comparison names', () => {
  expect(findUnplaced(pairs, pairsKinds, sheet.sections)).toEqual([]);
  const wrong = { ...pairs, fixed: { section: 'counts', field: 'gone' } };
  expect(findUnplaced(wrong, pairsKinds, sheet.sections).map(({ path }) => path)).toEqual([['fixed']]);
});
