import { describe, expect, test } from 'vitest';
import { findMisnamed } from '../../../src/schemas/passing.ts';
import { fillIn } from '../../../src/worksheets/core/fill.ts';
import { sheetToCsv } from '../../../src/worksheets/core/to-csv.ts';
import { sheetToMarkdown } from '../../../src/worksheets/core/to-markdown.ts';
import type { WorksheetForm } from '../../../src/worksheets/core/worksheet.ts';
import { nothing, setValue } from '../../../src/worksheets/core/worksheet-entries.ts';
import { sheet as form } from './worksheet.ts';

const sheet: WorksheetForm = {
  ...form,
  sections: [
    ...form.sections,
    {
      id: 'limits',
      title: 'Limits',
      fields: [{ name: 'most', label: 'Hottest', kind: 'number', unit: 'degrees', needed: true }],
    },
    { id: 'end', title: 'The result', fields: [{ name: 'result', label: 'Result', kind: 'choice', needed: true }] },
  ],
  passing: {
    section: 'end',
    field: 'result',
    claims: ['Passed', 'Passed untested'],
    rules: [
      {
        section: 'kettle',
        fields: ['heat'],
        is: 'at-most',
        of: { section: 'limits', field: 'most' },
        emptyUnder: ['Passed untested'],
      },
      { section: 'cups', rows: ['one'], fields: ['full'], is: 'one-of', options: ['Yes', 'Nearly'] },
      { section: 'leaves', fields: ['owner'], is: 'filled', under: ['Passed'] },
    ],
  },
};
const good: [string, string][] = [
  ['kettle--once--heat', '90'],
  ['limits--once--most', '95'],
  ['cups--one--full', 'Yes'],
  ['leaves--r1--owner', 'Ana'],
  ['end--once--result', 'Passed'],
];
const keep = (...entries: [string, string][]) =>
  [...good, ...entries].reduce((kept, [name, text]) => setValue(kept, name, text), nothing);
const judge = (...entries: [string, string][]) =>
  fillIn(sheet, keep(...entries)).find(({ finding }) => finding)?.finding;
const says = (...entries: [string, string][]) => judge(...entries)?.points.map((point) => [point.id, point.says]);

test('where every rule is kept, nothing is said; nor is it of a result that claims nothing', () => {
  expect(judge()).toBeUndefined();
  expect(judge(['kettle--once--heat', '95'])).toBeUndefined();
  for (const result of ['', 'Not passed'])
    expect(judge(['end--once--result', result], ['cups--one--full', 'No'])).toBeUndefined();
});

describe('each rule that is broken is named, with the field to look at', () => {
  test('a number above its limit, whatever way it is written', () => {
    for (const heat of ['95.5', '95,5', '1,000'])
      expect(says(['kettle--once--heat', heat])).toEqual([
        ['kettle--once--heat', `“Heat” is ${heat} degrees. “Hottest” is 95 degrees.`],
      ]);
  });

  test('a limit that is missing or no number, told once', () => {
    expect(says(['limits--once--most', ''])).toEqual([['limits--once--most', 'Empty: “Hottest”.']]);
    expect(says(['limits--once--most', 'hot'])).toEqual([
      ['limits--once--most', '“Hottest” holds no number to compare with.'],
    ]);
  });

  test('a choice that the rule does not take', () => {
    expect(says(['cups--one--full', 'No'])).toEqual([
      ['cups--one--full', '“Is it full?” says “No”. The rule asks for “Yes” or “Nearly”.'],
    ]);
    expect(judge(['cups--two--full', 'No'])).toBeUndefined();
  });

  test('an empty entry, and one that names two people', () => {
    expect(says(['leaves--r2--note', 'Green'])).toEqual([['leaves--r2--owner', 'Empty: “Owner”.']]);
    expect(says(['leaves--r1--owner', 'Ana and Bo'])?.[0]?.[1]).toMatch(/^“Owner”: This looks like more than one/);
    expect(judge(['leaves--r1--owner', ''])?.points[0]?.where).toBe('Leaves: Leaf 1');
  });
});

test('a result may leave entries empty, and still no entry may contradict it', () => {
  const untested: [string, string] = ['end--once--result', 'Passed untested'];
  expect(
    judge(untested, ['kettle--once--heat', ''], ['limits--once--most', ''], ['leaves--r1--owner', '']),
  ).toBeUndefined();
  expect(says(untested, ['kettle--once--heat', '99'])).toHaveLength(1);
});

test('copies say it, too', () => {
  const kept = keep(['cups--one--full', 'No']);
  const page = sheetToMarkdown(sheet, kept, { date: '2026-11-21', link: 'https://example.com/' });
  expect(page).toContain('**The result says “Passed”. By the rule for passing, this is not settled yet:**');
  expect(page).toContain('- Cups: One cup: “Is it full?” says “No”.');
  expect(sheetToCsv(sheet, kept)).toContain(
    'The result,,Does not fit the result,Cups: One cup: “Is it full?” says “No”.',
  );
});

describe('a rule can only name what the worksheet has', () => {
  const passing = sheet.passing as NonNullable<WorksheetForm['passing']>;
  const options = ['Yes', 'Nearly', 'No', 'Passed', 'Passed untested', 'Not passed'];
  const sections = sheet.sections.map(({ fields, ...section }) => ({
    ...section,
    fields: fields.map((field) => (field.kind === 'choice' ? { ...field, options } : field)),
  }));
  const pathsOf = (changed: object) =>
    findMisnamed({ ...passing, ...changed }, sections).map(({ path }) => path.join('.'));
  const [first, second, third] = passing.rules;

  test('here every name is right', () => expect(findMisnamed(passing, sections)).toEqual([]));

  test.each<[object, string[]]>([
    [{ section: 'finish' }, ['section']],
    [{ section: 'cups' }, ['section']],
    [{ field: 'score', claims: ['Passed'], rules: [second] }, ['field', 'claims']],
    [{ claims: ['Done', ...passing.claims] }, ['claims']],
    [{ rules: [{ ...first, section: 'pot' }] }, ['rules.0.section']],
    [{ rules: [first, { ...second, rows: ['three'] }] }, ['rules.1.rows']],
    [{ rules: [{ ...second, options: ['Maybe'] }] }, ['rules.0.options']],
    [{ rules: [{ ...third, fields: ['holder'] }] }, ['rules.0.fields']],
    [{ rules: [{ ...third, under: ['Done'] }] }, ['rules.0.under']],
    [{ rules: [{ ...first, of: { section: 'leaves', field: 'owner' } }] }, ['rules.0.of.section']],
    [{ rules: [{ ...first, of: { section: 'limits', field: 'least' } }] }, ['rules.0.of.field']],
    [{ rules: [{ ...third, is: 'one-of', options: ['Yes'] }] }, ['rules.0.fields', 'rules.0.options']],
  ])('%j', (changed, paths) => expect(pathsOf(changed)).toEqual(paths));
});
