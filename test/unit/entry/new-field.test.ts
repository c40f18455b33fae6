import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import type { Entry } from '../../../src/entry/core/entry.ts';
import type { Imported } from '../../../src/exchange/core/imports/imported.ts';
import { longPlan } from '../exchange/items.ts';

// The code as it stands, with one field more in the table and nothing else.
const copy = mkdtempSync(join(tmpdir(), 'new-field-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));
cpSync(fileURLToPath(new URL('../../../src', import.meta.url)), copy, {
  recursive: true,
  filter: (path) => /(^|[\\/])[^.\\/]+$|\.ts$/.test(path),
});
const table = join(copy, 'entry/core/entry-fields.ts');
const added = `again: { kind: 'day', label: 'Looked at again', column: 'looked at again', link: 'k', asks: 'Again', group: 'again' },`;
writeFileSync(table, readFileSync(table, 'utf8').replace(/^ {2}picked: /m, `${added}\n$&`));
writeFileSync(join(copy, 'package.json'), '{"type":"module"}');

const paths = [
  'entry/core/change-entry.ts',
  'entry/core/entry.ts',
  'entry/core/field-lists.ts',
  'entry/core/store/entry-texts.ts',
  'entry/core/store/old-entries.ts',
  'exchange/core/exports/describe-item.ts',
  'exchange/core/exports/jira-csv.ts',
  'exchange/core/exports/linear-csv.ts',
  'exchange/core/exports/markdown.ts',
  'exchange/core/exports/plain-csv.ts',
  'exchange/core/exports/plan-json.ts',
  'exchange/core/imports/read-csv.ts',
  'exchange/core/imports/read-json.ts',
  'exchange/core/imports/read-markdown.ts',
  'exchange/core/link/plan-link.ts',
  'plan/core/list-differences.ts',
  'plan/core/merge-entries.ts',
  'threshold/core/sheet-labels.ts',
];
const modules = await Promise.all(paths.map((path) => import(pathToFileURL(join(copy, path)).href)));
const {
  askedNames,
  changeEntry,
  describeEntry,
  entryToTexts,
  isEmpty,
  listDifferences,
  mergeEntry,
  oldEntries,
  readCsv,
  readJson,
  readMarkdown,
  readPlanLink,
  resultLabels,
  textsToEntry,
  toJiraCsv,
  toLinearCsv,
  toMarkdown,
  toPlainCsv,
  toPlanJson,
  writePlanLink,
} = Object.assign({}, ...modules);

const entry = { state: 'done', owner: 'Ada', again: '2027-01-08', revision: '1' } as Entry;
const others = { state: 'done', owner: 'Ada', revision: '1' } as Entry;
const { items } = longPlan();
const [item] = items;
const entries = { [item?.id ?? '']: entry };
const chosen = items.slice(0, 1);
const known = new Set(Object.keys(entries));
const occasion = { page: 'https://site.example/plan/', date: '2026-11-21', title: 'Plan' };
const again = ({ entries: read }: Pick<Imported, 'entries'>) =>
  Object.values(read).map((one) => (one as { again?: string }).again);

test('a new field of the table is kept in the browser, and counts as something entered', () => {
  expect(textsToEntry(entryToTexts(entry))).toEqual(entry);
  expect(oldEntries.read(JSON.stringify(entry))).toEqual(entryToTexts(entry));
  expect(isEmpty({ state: 'open', again: '2027-01-08' } as Entry)).toBe(false);
  expect(changeEntry({ ...entry, state: 'open', owner: '' }, { again: '' } as Partial<Entry>, '1')).toBeUndefined();
});

test('the form asks for it', () => {
  expect(askedNames).toContain('again');
});

test('every export has it', () => {
  expect(describeEntry(entry, String)).toContain('Looked at again: 2027-01-08');
  for (const write of [toJiraCsv, toLinearCsv]) expect(write(chosen, entries)).toContain('Looked at again: 2027-01-08');
  expect(toPlainCsv(chosen, entries).split('\r\n')[0]).toContain(',until then,looked at again,gap,');
});

test.each([
  ['CSV', readCsv(toPlainCsv(chosen, entries), known)],
  ['Markdown', readMarkdown(toMarkdown(chosen, entries, occasion), known)],
  ['JSON', readJson(toPlanJson(chosen, entries, occasion), known)],
  ['a link', readPlanLink(writePlanLink({ entries }, { notes: true })) ?? { entries: {} }],
])('%s carries it there and back', (_, read) => {
  expect(again(read)).toEqual(['2027-01-08']);
});

test('its kind holds wherever it is read: a day that is none is told', () => {
  const wrong = { [item?.id ?? '']: { ...entry, again: 'soon' } as Entry };
  const said = [
    ...(readPlanLink(writePlanLink({ entries: wrong }, { notes: true }))?.problems ?? []),
    ...readCsv(toPlainCsv(chosen, wrong), known).problems.map(({ says }: { says: string }) => says),
  ];
  expect(said).toHaveLength(2);
  expect(toPlanJson(chosen, wrong, occasion)).not.toContain('soon');
});

test('two plans differ in it, and it is taken over', () => {
  expect(listDifferences(others, entry)).toEqual([{ label: 'Looked at again', mine: '', theirs: '2027-01-08' }]);
  expect(mergeEntry(others, entry, 'fill')).toEqual({ ...entry, picked: 'yes' });
});

test('the result of a threshold has it', () => {
  expect(resultLabels).toContainEqual(['again', 'Looked at again']);
});
