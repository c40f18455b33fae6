import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entries, type Entry, type State, states } from '../../../src/entry/core/entry.ts';
import { stateWords } from '../../../src/entry/core/state-words.ts';
import { toJiraCsv } from '../../../src/exchange/core/exports/jira-csv.ts';
import { toLinearCsv } from '../../../src/exchange/core/exports/linear-csv.ts';
import { toMarkdown } from '../../../src/exchange/core/exports/markdown.ts';
import { toPlainCsv } from '../../../src/exchange/core/exports/plain-csv.ts';
import { toPlanJson } from '../../../src/exchange/core/exports/plan-json.ts';
import { takeOver } from '../../../src/exchange/core/imports/imported.ts';
import { readCsv } from '../../../src/exchange/core/imports/read-csv.ts';
import { readJson } from '../../../src/exchange/core/imports/read-json.ts';
import { readMarkdown } from '../../../src/exchange/core/imports/read-markdown.ts';
import type { ApiItem } from '../../../src/schemas/api.ts';
import { linesOf } from '../../../src/text/markdown-text.ts';
import { anyPlan, hostileText, longPlan, someItem } from './items.ts';
import { withLineFeeds } from './parse-csv.ts';

const occasion = { page: 'https://site.example/plan/', date: '2026-11-21' };
const knownOf = (items: ApiItem[]) => new Set(items.map(({ id }) => id));

/** Every item of a file as it is kept after the import: in the plan, with the revision that was seen, in texts as the file keeps them. */
function expected(items: ApiItem[], entries: Entries, keep = (text: string) => text): Entries {
  const tidy = ({ state, ...texts }: Entry): Entry => ({
    state,
    ...Object.fromEntries(
      Object.entries(texts).flatMap(([name, text]) => (keep(text).trim() === '' ? [] : [[name, keep(text)]])),
    ),
    picked: 'yes',
  });
  return Object.fromEntries(
    items.map(({ id, revision }) => [id, tidy({ revision: String(revision), ...(entries[id] ?? { state: 'open' }) })]),
  );
}

type Flip = (text: string, states: Record<string, State>) => string;

/** Sets boxes and lines as somebody does who edits a task list. */
const flipMarkdown: Flip = (text, wanted) =>
  text.replaceAll(
    /^- \[[ x]\] (~~)?\[(\w{4})\](.*)\n((?: {2}[^ -].*\n)+)( {2}- State: .*\n)?/gm,
    (task, _, id, title, address) => {
      const state = wanted[id];
      if (!state) return task;
      const word = state === 'doing' || state === 'not-applicable' ? `  - State: ${stateWords[state]}\n` : '';
      return `- [${state === 'open' || state === 'doing' ? ' ' : 'x'}] [${id}]${title.replace(/~~$/, '')}\n${address}${word}`;
    },
  );

/** Sets cells as somebody does who edits a table, and saves it with some sign between the cells. */
function flipTable(
  text: string,
  change: (cell: (name: string, set?: string) => string) => void,
  separator = ',',
): string {
  const [header = [], ...rows] = parse(text, { bom: true }) as string[][];
  for (const row of rows)
    change((name, set) => {
      const place = header.indexOf(name);
      if (set !== undefined && place >= 0) row[place] = set;
      return row[place] ?? '';
    });
  return [header, ...rows]
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator))
    .join('\r\n');
}

const flipCsv =
  (separator: string): Flip =>
  (text, wanted) =>
    flipTable(text, (cell) => cell('state', stateWords[wanted[cell('id')] ?? 'open']), separator);

const flipJson: Flip = (text, wanted) => {
  const plan = JSON.parse(text);
  for (const item of plan.items) item.state = wanted[item.id];
  return JSON.stringify(plan);
};

const writeJson = (items: ApiItem[], entries: Entries) => toPlanJson(items, entries, occasion);
const writeMarkdown = (items: ApiItem[], entries: Entries) =>
  toMarkdown(items, entries, { title: 'Launch gate', ...occasion });
const asMarkdown = (text: string) => linesOf(text).join('\n');

const formats = [
  { name: 'Markdown', write: writeMarkdown, read: readMarkdown, keep: asMarkdown, flip: flipMarkdown },
  { name: 'CSV', write: toPlainCsv, read: readCsv, keep: withLineFeeds, flip: flipCsv(',') },
  { name: 'CSV with semicolons', write: toPlainCsv, read: readCsv, keep: withLineFeeds, flip: flipCsv(';') },
  { name: 'CSV with tabs', write: toPlainCsv, read: readCsv, keep: withLineFeeds, flip: flipCsv('\t') },
  { name: 'JSON', write: writeJson, read: readJson, keep: (text: string) => text, flip: flipJson },
];

/** A plan, and the state that each of its items is set to elsewhere. */
const flipped = anyPlan(hostileText).chain(({ items, entries }) =>
  fc.array(fc.constantFrom(...states), { minLength: items.length, maxLength: items.length }).map((chosen) => ({
    ...{ items, entries },
    wanted: Object.fromEntries(items.map(({ id }, place) => [id, chosen[place] ?? 'open'])),
  })),
);

const withStates = (entries: Entries, wanted: Record<string, State>): Entries =>
  Object.fromEntries(Object.entries(wanted).map(([id, state]) => [id, { ...entries[id], state }]));

describe.each(formats)('$name', ({ write, read, keep, flip }) => {
  test('what was exported is imported again, whatever was typed', () => {
    fc.assert(
      fc.property(anyPlan(hostileText), ({ items, entries }) => {
        const imported = read(write(items, entries), knownOf(items));
        expect(takeOver({}, imported)).toEqual(expected(items, entries, keep));
        expect(items.length === 0 ? [] : imported.problems).toEqual([]);
      }),
    );
  });

  test('states that were changed elsewhere are taken over, and nothing else changes', () => {
    fc.assert(
      fc.property(flipped, ({ items, entries, wanted }) => {
        const imported = read(flip(write(items, entries), wanted), knownOf(items));
        const after = expected(items, withStates(entries, wanted), keep);
        expect(takeOver(entries, imported)).toEqual(after);
        expect(takeOver({}, imported)).toEqual(after);
      }),
    );
  });

  test('more than a hundred items come back', () => {
    const { items, entries } = longPlan();
    const imported = read(write(items, entries), knownOf(items));
    expect(takeOver({}, imported)).toEqual(expected(items, entries, keep));
    expect(imported.whole).toBe(true);
  });

  test('line breaks of other systems and a mark at the start change nothing', () => {
    const { items, entries } = longPlan();
    const changed = `\uFEFF${write(items, entries).replaceAll('\n', '\r\n')}`;
    expect(takeOver({}, read(changed, knownOf(items)))).toEqual(expected(items, entries, keep));
  });
});

const trackers = [
  {
    name: 'Linear',
    write: toLinearCsv,
    words: { open: 'Todo', doing: 'In Progress', done: 'Done', 'not-applicable': 'Canceled' },
    carries: ({ owner = '' }: Entry) => (/^[\p{L}\p{N}].*$/u.test(owner) ? { owner } : {}),
  },
  {
    name: 'Jira',
    write: toJiraCsv,
    words: { open: 'To Do', doing: 'In Progress', done: 'Done', 'not-applicable': "Won't do" },
    carries: ({ owner = '', due }: Entry) => ({
      ...(/^[\p{L}\p{N}][^\s@,]*@[^\s@,]+$/u.test(owner) && { owner }),
      ...(due && { due }),
    }),
  },
];
const nameOrMail = fc.oneof(hostileText, fc.constantFrom('Ana Ruiz', 'ana@team.example', '田中'));

describe.each(trackers)('$name', ({ write, words, carries }) => {
  test('what it carries comes back: into an empty browser, and into a full one without taking anything away', () => {
    fc.assert(
      fc.property(anyPlan(nameOrMail), ({ items, entries }) => {
        const imported = readCsv(write(items, entries), knownOf(items));
        expect(items.length === 0 ? [] : imported.problems).toEqual([]);
        const carried = items.map(({ id }): [string, Entry] => {
          const entry = entries[id] ?? { state: 'open' };
          return [id, { ...carries(entry), state: entry.state, picked: 'yes' }];
        });
        expect(takeOver({}, imported)).toEqual(Object.fromEntries(carried));
        const full = items.map(({ id }) => [id, { state: 'open', ...entries[id], picked: 'yes' }]);
        expect(takeOver(entries, imported)).toEqual(Object.fromEntries(full));
      }),
    );
  });

  test.each(states)('states that were changed there to %s are taken over, and nothing else changes', (state) => {
    const { items, entries } = longPlan();
    const changed = flipTable(write(items, entries), (cell) => cell('Status', words[state]));
    const imported = readCsv(changed, knownOf(items));
    const full = items.map(({ id }) => {
      // The label still says why it was closed.
      const stays = write === toJiraCsv && state === 'done' && entries[id]?.state === 'not-applicable';
      return [id, { ...entries[id], state: stays ? 'not-applicable' : state, picked: 'yes' }];
    });
    expect(imported.problems).toEqual([]);
    expect(takeOver(entries, imported)).toEqual(Object.fromEntries(full));
  });
});

test('an import leaves alone what the file does not list', () => {
  const mine: Entries = { b2cd: { state: 'done', owner: 'Ana', revision: '2' }, b3cd: { state: 'doing' } };
  const { entries: read } = readMarkdown(toMarkdown([someItem('b2cd', { revision: 3 })], {}), new Set(['b2cd']));
  expect(takeOver(mine, { entries: read, whole: true })).toEqual({
    b2cd: { state: 'open', revision: '3', picked: 'yes' },
    b3cd: { state: 'doing' },
  });
});

test('a plan that holds nothing but what was picked survives', () => {
  const picked: Entries = { b2cd: { state: 'open', picked: 'yes', revision: '1' } };
  const items = [someItem('b2cd')];
  for (const { write, read } of formats)
    expect(takeOver({}, read(write(items, picked), knownOf(items)))).toEqual(picked);
  for (const { write } of trackers) {
    const imported = readCsv(write(items, picked), knownOf(items));
    expect(takeOver({}, imported)).toEqual({ b2cd: { state: 'open', picked: 'yes' } });
    expect(takeOver(picked, imported)).toEqual(picked);
  }
});

test('a file says on which day it was made, where it is a plan in JSON', () => {
  const items = [someItem('b2cd')];
  expect(readJson(writeJson(items, {}), knownOf(items)).made).toBe(occasion.date);
  expect(readJson(writeJson(items, {}).replace(occasion.date, 'soon'), knownOf(items)).made).toBeUndefined();
});
