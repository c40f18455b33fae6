import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { states } from '../../../src/entry/core/entry.ts';
import { toMarkdown } from '../../../src/exchange/core/exports/markdown.ts';
import { toPlainCsv } from '../../../src/exchange/core/exports/plain-csv.ts';
import { toPlanJson } from '../../../src/exchange/core/exports/plan-json.ts';
import { readRows } from '../../../src/exchange/core/imports/csv-rows.ts';
import { readCsv } from '../../../src/exchange/core/imports/read-csv.ts';
import { readJson } from '../../../src/exchange/core/imports/read-json.ts';
import { readMarkdown } from '../../../src/exchange/core/imports/read-markdown.ts';
import { hostileText, longPlan } from './items.ts';

const known = new Set(['b2cd', 'b3cd', 'b4cd']);

describe('what was not understood is said, and the rest is taken', () => {
  test('in Markdown', () => {
    const { entries, problems } = readMarkdown(
      [
        '# Our launch',
        '- [x] [b2cd] Known',
        '  - Owner: Ana',
        '  - Mood: good',
        '- [ ] [zz99] Unknown',
        '- [ ] [b3cd] Odd',
        '  - State: nearly',
        '- [x] [b2cd] Again',
        '- [ ] Buy cake',
        '- [ ] [b4cd] Late',
        '  - Due: next week',
      ].join('\n'),
      known,
    );
    expect(entries).toEqual({
      b2cd: { state: 'done', owner: 'Ana', revision: '1' },
      b4cd: { state: 'open', revision: '1' },
    });
    expect(problems).toEqual([
      { line: 4, says: 'b2cd: “- Mood: good” was not read.' },
      { line: 5, says: 'There is no item “zz99” on this site. It was left out.' },
      { line: 6, says: 'b3cd: “nearly” is no state. Write open, doing, done or not applicable.' },
      { line: 8, says: 'b2cd is named twice. The first one was taken.' },
      { line: 10, says: 'b4cd: “next week” is no day. Write it as YYYY-MM-DD.' },
      { says: 'Tasks without the id of an item in the title were left out: 1.' },
    ]);
  });

  test('in CSV', () => {
    const { entries, problems } = readCsv(
      'id,state,owner\nb2cd,done,"Ana\nand Bo"\nb3cd,done\nzz99,open,\nb4cd,perhaps,\nb4cd,doing,"Cy\n',
      known,
    );
    expect(entries).toEqual({ b2cd: { state: 'done', owner: 'Ana\nand Bo' } });
    expect(problems).toEqual([
      { line: 4, says: 'This row was left out: it has 2 cells, and the first line has 3.' },
      { line: 5, says: 'There is no item “zz99” on this site. It was left out.' },
      { line: 6, says: 'b4cd: “perhaps” is no state. Write open, doing, done or not applicable.' },
      { line: 7, says: 'A quotation mark opens here and never closes. The rest of the file was not read.' },
    ]);
  });

  test('a revision that is none', () => {
    const { entries, problems } = readCsv('id,state,revision\nb2cd,done,latest\nb3cd,done, 2 \n', known);
    expect(entries).toEqual({ b2cd: { state: 'done' }, b3cd: { state: 'done', revision: '2' } });
    expect(problems).toEqual([{ line: 2, says: 'b2cd: “latest” is no revision of an item. Write a whole number.' }]);
  });

  test('in a tracker’s file with issues of others', () => {
    const { entries, problems } = readCsv('Title,Status\n[b2cd] Ours,In Review\nTheirs,Done\n', known);
    expect(entries).toEqual({ b2cd: { state: 'doing' } });
    expect(problems).toEqual([{ says: 'Rows without the id of an item in the title were left out: 1.' }]);
  });

  test.each([
    ['', 'This is not JSON, or a part of it is missing.'],
    ['{"format":"prove-or-ship/plan","version":1,"items":[', 'This is not JSON, or a part of it is missing.'],
    ['[]', 'This JSON file is not a plan of this site.'],
    [
      '{"format":"prove-or-ship/plan","version":2,"items":[]}',
      'This plan has a version that this page does not know. Reload the page and try again.',
    ],
    ['{"format":"prove-or-ship/plan","version":1,"items":{}}', 'This plan has no list of items.'],
    [
      '{"format":"prove-or-ship/plan","version":1,"items":[null,{"id":7}]}',
      'There is no item “” on this site. It was left out.',
    ],
  ])('in JSON: %s', (text, says) => {
    const { entries, problems } = readJson(text, known);
    expect(entries).toEqual({});
    expect(problems[0]).toEqual({ says });
  });

  test('files of another kind are refused with what was expected', () => {
    expect(readCsv('a,b\n1,2\n', known).problems[0]?.says).toContain('columns id and state');
    expect(readMarkdown('Dear all,\n\nsee below.', known).problems[0]?.says).toContain('it has no task list');
  });
});

describe('hostile files', () => {
  const { items, entries } = longPlan(6);
  const all = new Set(items.map(({ id }) => id));
  const samples = [
    toMarkdown(items, entries),
    toPlainCsv(items, entries),
    toPlanJson(items, entries, { page: 'https://site.example/', date: '2026-11-21' }),
  ];
  /** One of our files, with a part replaced by something nasty. */
  const damaged = fc
    .tuple(fc.constantFrom(...samples), fc.nat(), fc.nat(40), hostileText)
    .map(([text, at, length, put]) => {
      const start = at % text.length;
      return text.slice(0, start) + put + text.slice(start + length);
    });

  test.each([readMarkdown, readCsv, readJson])('%o never throws and invents nothing', (read) => {
    fc.assert(
      fc.property(fc.oneof(damaged, hostileText, fc.string({ unit: 'binary' })), (text) => {
        const { entries: said, problems } = read(text, all);
        for (const [id, { state }] of Object.entries(said))
          expect([all.has(id), states.includes(state)]).toEqual([true, true]);
        for (const { says } of problems) expect(says.length).toBeLessThan(200);
      }),
      { numRuns: 500 },
    );
  });

  // What takes time by the square of its length would not end before the test does.
  test.each([
    ['quotes', '"'.repeat(500_000)],
    ['cells', `id,state\n${','.repeat(200_000)}`],
    ['rows', `id,state\n${'b2cd,done\n'.repeat(20_000)}`],
    ['brackets', '[{"a":'.repeat(100_000)],
    ['tasks', '- [ ] ['.repeat(100_000)],
    ['backslashes', `- [ ] [b2cd] x\n  - Owner: ${'\\'.repeat(500_000)}x`],
    ['spaces', `- [ ] [b2cd] x\n  - ${' '.repeat(500_000)}x`],
    ['addresses', `- [ ] [b2cd] x\n  - Owner: ${'<https://'.repeat(100_000)}\n`],
  ])('a file of many %s is read to its end', (_, text) => {
    for (const read of [readMarkdown, readCsv, readJson])
      expect(read(text, known).problems.length).toBeLessThan(20_001);
  });
});

test('tables are read as another parser reads them', () => {
  const cell = fc.oneof(hostileText, fc.constant(''), fc.string());
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));
  fc.assert(
    fc.property(table, fc.constantFrom(',', ';', '\t'), ([, ...rows], separator) => {
      const header = (rows[0] ?? ['']).map((_, column) => `c${column}`);
      const text = [header, ...rows]
        .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(separator))
        .join('\n');
      const theirs = (parse(text, { delimiter: separator, record_delimiter: '\n' }) as string[][])
        .map((row) => row.map((one) => one.replaceAll(/\r\n?/g, '\n')))
        .filter((row) => row.some((one) => one !== ''));
      // With one column there is no separator to find in the first line.
      if (header.length > 1) expect(readRows(text).rows.map(({ cells }) => cells)).toEqual(theirs);
    }),
  );
});
