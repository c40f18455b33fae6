import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entries, type Entry, states } from '../../../src/plan/entry.ts';
import { toJiraCsv } from '../../../src/plan/exports/jira-csv.ts';
import { toLinearCsv } from '../../../src/plan/exports/linear-csv.ts';
import { toMarkdown } from '../../../src/plan/exports/markdown.ts';
import { toPlainCsv } from '../../../src/plan/exports/plain-csv.ts';
import { toPlanJson } from '../../../src/plan/exports/plan-json.ts';
import { takeOver } from '../../../src/plan/imports/imported.ts';
import { readCsv } from '../../../src/plan/imports/read-csv.ts';
import { readJson } from '../../../src/plan/imports/read-json.ts';
import { readMarkdown } from '../../../src/plan/imports/read-markdown.ts';
import { stateWords } from '../../../src/plan/state-words.ts';
import { linesOf } from '../../../src/readiness/markdown-text.ts';
import type { ApiItem } from '../../../src/schemas/api.ts';
import { anyPlan, hostileText, longPlan, someItem } from './items.ts';
import { withLineFeeds } from './parse-csv.ts';

const occasion = { page: 'https://site.example/plan/', date: '2026-11-21' };
const knownOf = (items: ApiItem[]) => new Set(items.map(({ id }) => id));

/** Every item with what was entered, in texts as a file keeps them; blank ones are none. */
function expected(items: ApiItem[], entries: Entries, keep: (text: string) => string): Entries {
  const tidy = ({ state, ...texts }: Entry): Entry => ({
    state,
    ...Object.fromEntries(
      Object.entries(texts).flatMap(([name, text]) => (keep(text).trim() === '' ? [] : [[name, keep(text)]])),
    ),
  });
  return Object.fromEntries(items.map(({ id }) => [id, tidy(entries[id] ?? { state: 'open' })]));
}

const formats = [
  {
    name: 'Markdown',
    write: (items: ApiItem[], entries: Entries) => toMarkdown(items, entries, { title: 'Launch gate', ...occasion }),
    read: readMarkdown,
    keep: (text: string) => linesOf(text).join('\n'),
  },
  { name: 'CSV', write: toPlainCsv, read: readCsv, keep: withLineFeeds },
  {
    name: 'JSON',
    write: (items: ApiItem[], entries: Entries) => toPlanJson(items, entries, occasion),
    read: readJson,
    keep: (text: string) => text,
  },
];

describe.each(formats)('$name', ({ write, read, keep }) => {
  test('what was exported is imported again, whatever was typed', () => {
    fc.assert(
      fc.property(anyPlan(hostileText), ({ items, entries }) => {
        const { entries: said, problems } = read(write(items, entries), knownOf(items));
        expect(said).toEqual(expected(items, entries, keep));
        expect(items.length === 0 ? [] : problems).toEqual([]);
      }),
    );
  });

  test('more than a hundred items come back', () => {
    const { items, entries } = longPlan();
    const imported = read(write(items, entries), knownOf(items));
    expect(imported.entries).toEqual(expected(items, entries, keep));
    expect(imported.whole).toBe(true);
  });

  test('line breaks of other systems and a mark at the start change nothing', () => {
    const { items, entries } = longPlan();
    const changed = `\uFEFF${write(items, entries).replaceAll('\n', '\r\n')}`;
    expect(read(changed, knownOf(items)).entries).toEqual(expected(items, entries, keep));
  });
});

describe('states that were changed elsewhere', () => {
  const { items, entries } = longPlan();
  const other = (state: Entry['state'], step: number) => states[(states.indexOf(state) + step) % 4] ?? 'open';

  test('boxes ticked and unticked in a document', () => {
    const flipped = toMarkdown(items, entries).replaceAll(
      /^- \[([ x])\] (?!~~)/gm,
      (_, box) => `- [${box === ' ' ? 'x' : ' '}] `,
    );
    const { entries: read } = readMarkdown(flipped, knownOf(items));
    for (const { id } of items) {
      const before = entries[id]?.state;
      const after = { open: 'done', doing: 'done', done: 'open', 'not-applicable': 'not-applicable' }[before ?? 'open'];
      expect(read[id]?.state).toBe(after);
    }
  });

  test.each([',', ';', '\t'])('a table saved by a spreadsheet with %j between the cells', (separator) => {
    const rows = parse(toPlainCsv(items, entries)) as string[][];
    const saved = rows.map((row, place) =>
      place === 0
        ? row
        : row.map((cell, column) => (column === 3 ? stateWords[other(cell.replace(' ', '-') as 'open', 1)] : cell)),
    );
    const text = saved.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join('\r\n');
    const { entries: read, problems } = readCsv(text, knownOf(items));
    expect(problems).toEqual([]);
    for (const { id } of items) expect(read[id]?.state).toBe(other(entries[id]?.state ?? 'open', 1));
  });

  test('a plan changed by a program', () => {
    const plan = JSON.parse(toPlanJson(items, entries, occasion));
    for (const item of plan.items) item.state = other(item.state, 2);
    const { entries: read } = readJson(JSON.stringify(plan), knownOf(items));
    for (const { id } of items) expect(read[id]?.state).toBe(other(entries[id]?.state ?? 'open', 2));
  });

  test.each([toLinearCsv, toJiraCsv])('a tracker’s file gives the states, and takes nothing else away', (write) => {
    const imported = readCsv(write(items, entries), knownOf(items));
    expect(imported.problems).toEqual([]);
    for (const { id } of items) expect(imported.entries[id]?.state).toBe(entries[id]?.state);
    const merged = takeOver(entries, imported);
    for (const { id } of items) expect(merged[id]?.evidence).toBe(entries[id]?.evidence);
  });
});

test('after an import, an item that is untouched again is forgotten, and others stay', () => {
  const mine: Entries = { b2cd: { state: 'done', owner: 'Ana' }, b3cd: { state: 'doing' } };
  const { entries: read } = readMarkdown(toMarkdown([someItem('b2cd')], {}), new Set(['b2cd']));
  expect(takeOver(mine, { entries: read, problems: [], whole: true })).toEqual({ b3cd: { state: 'doing' } });
});
