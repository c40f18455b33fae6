import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { buildCrosswalk } from '../../../src/crosswalk/core/build-crosswalk.ts';
import { toCrosswalkCsv } from '../../../src/crosswalk/core/crosswalk-csv.ts';
import { framework, items } from './frameworks.ts';

const csv = toCrosswalkCsv(buildCrosswalk([framework], items), 'https://site.example');
const rows = parse(csv, { columns: true }) as Record<string, string>[];

test('the columns stay what they are', () => {
  expect(csv.split('\n')[0]).toBe(
    'framework,name,edition,control,about,requirements,item,title,gap,gate,checklists,address',
  );
});

test('there is a line for each pair, for each control without a check, and for each check without a control', () => {
  expect(rows.map(({ control, item, requirements }) => [control, item, requirements])).toEqual([
    ['T1', 'b2bb', 'T1.2'],
    ['T2', 'b2bb', ''],
    ['T2', 'c2cc', ''],
    ['T1.3', '', ''],
    ['', 'd2dd', ''],
  ]);
});

test('a line says all of both sides', () => {
  expect(rows[1]).toEqual({
    ...{ framework: 'tea-list-2026', name: 'Tea List', edition: '2026', control: 'T2', about: 'No lid, "ever"' },
    ...{ requirements: '', item: 'b2bb', title: 'Do b2bb', gap: 'data', gate: 'yes', checklists: 'first second' },
    address: 'https://site.example/i/b2bb/',
  });
});
