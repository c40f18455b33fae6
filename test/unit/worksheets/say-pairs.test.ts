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
  noise: { section: 'rule', field: 'noise' },
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
        { name: 'noise', label: 'Noise', ...count },
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
const fill = (cases: string, loss: string, broken: string, fixed: string, serious: string, noise = '') =>
  Object.entries({
    'rule--once--cases': cases,
    'rule--once--loss': loss,
    'counts--once--broken': broken,
    'counts--once--fixed': fixed,
    'counts--once--serious': serious,
    'rule--once--noise': noise,
  }).reduce((kept, [name, text]) => setValue(kept, name, text), nothing);
const told = (...entered: Parameters<typeof fill>) =>
  fillIn(sheet, fill(...entered)).flatMap(
    ({ id, finding }) => finding?.points.map(({ where, says }) => `${id}: ${where}: ${says}`) ?? [],
  );

test.each([
  [
    ['400', '2', '0', '0', '0'],
    'accept. The loss is at most 2 points, and the new version fails no must-pass case.',
    'between −0.7 and +0.7 points of the pass rate (95% interval). If both versions were equally good, a split at least as uneven would come about nearly always.',
  ],
  [
    ['200', '3', '15', '4', '0'],
    'refuse. More cases broke than chance explains.',
    'between −9.8 and −1.1 points of the pass rate (95% interval). If both versions were equally good, a split at least as uneven would come about 2 times in 100.',
  ],
  [
    ['400', '2', '1', '60', '1'],
    'refuse. A case that must pass does not.',
    'would come about less than once in 100 times.',
  ],
  [
    ['200', '3', '8', '4', '0'],
    'not settled. Add fresh cases once, or stay with the old version while it lasts.',
    '39 times in 100.',
  ],
  [
    ['100', '2', '0', '0', '0'],
    'not settled. With 100 cases, no result can show that an equally good version loses at most 2 points.',
    'points',
  ],
] as const)('%j', (entered, rule, change) => {
  const [first, second, ...rest] = told(...(entered as unknown as Parameters<typeof fill>));
  expect(first).toBe(`counts: By the rule: ${rule}`);
  expect(second).toContain(change);
  expect(rest).toEqual([]);
});

test.each([
  [['10', '3', '8', '4', '0'], ['counts: How many broke: 8 and 4 are more than the 10 cases.']],
  [['200', '3', '1', '4', '201'], ['counts: How many broke: Of 200 cases, 201 cannot be must-pass cases that fail.']],
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
  expect(text).toContain('- By the rule: accept.');
});

test('a worksheet holds the figures that its comparison names', () => {
  expect(findUnplaced(pairs, pairsKinds, sheet.sections)).toEqual([]);
  const wrong = { ...pairs, fixed: { section: 'counts', field: 'gone' } };
  expect(findUnplaced(wrong, pairsKinds, sheet.sections).map(({ path }) => path)).toEqual([['fixed']]);
});

test.each([
  ['', '7', '7', undefined],
  ['3', '7', '7', '3 cases swapped sides although nothing had changed, and 14 with the new version.'],
  [
    '14',
    '7',
    '7',
    '14 cases swapped sides although nothing had changed, and 14 with the new version. Run each case more often before you trust the counts.',
  ],
  ['2', '0', '0', '2 cases swapped sides although nothing had changed, and 0 with the new version.'],
])('noise of %s beside %s broken and %s fixed', (noise, broken, fixed, says) => {
  const points = told('400', '2', broken, fixed, '0', noise).filter((point) => point.includes('The noise'));
  expect(points).toEqual(says === undefined ? [] : [`counts: The noise: ${says}`]);
});

test.each([
  [['1', '2', '1', '0', '0'], '1 case'],
  [['50', '2', '1', '1', '0', '51'], 'Of 50 cases, 51 cannot swap sides.'],
  [['50', '2', '1', '1', '0', '1'], '1 case swapped sides although nothing had changed, and 2 with the new version.'],
  [['500', '1', '1', '1', '0'], 'The loss is at most 1 point, and'],
])('%j is told in the right number', (entered, says) => {
  const told1 = told(...(entered as Parameters<typeof fill>)).join(' ');
  expect(told1).toContain(says);
  expect(told1).not.toMatch(/\b1 (cases|points|times)\b/);
});
