import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entries } from '../../../src/entry/core/entry.ts';
import { resultNames } from '../../../src/entry/core/field-lists.ts';
import { describeThreshold, thresholdSchema } from '../../../src/schemas/threshold.ts';
import { describeThreshold2, threshold2Schema } from '../../../src/schemas/threshold-2.ts';
import { tidy, tidyThreshold, toCanonical } from '../../../src/threshold/core/canonical.ts';
import { listChanges } from '../../../src/threshold/core/compare.ts';
import { judge } from '../../../src/threshold/core/judge.ts';
import { readThresholdLink, writeThresholdLink } from '../../../src/threshold/core/link.ts';
import type { Threshold } from '../../../src/threshold/core/model.ts';
import { readSheet } from '../../../src/threshold/core/read-sheet.ts';
import { sayFingerprint } from '../../../src/threshold/core/say-fingerprint.ts';
import type { Sheet } from '../../../src/threshold/core/sheet.ts';
import { toSheetJson } from '../../../src/threshold/core/sheet-json.ts';
import { toSheetMarkdown } from '../../../src/threshold/core/sheet-markdown.ts';
import { anyPlan, hostileText } from '../exchange/items.ts';
import { anyThreshold, fingerprintOf, items, page, plain } from './thresholds.ts';

const stranger = 'There is no check “zzz9” on this site. It stays in the threshold, and counts as not met.';
/** Entries as a sheet holds them: tidied, and without what is planning. */
const kept = ({ threshold: { gates, own = [] }, result }: Sheet): Entries =>
  Object.fromEntries(
    [...gates, ...own].flatMap(({ id }) => {
      if (!result) return [];
      const { state = 'open', ...entry } = result.entries[id] ?? { state: 'open' };
      const texts = resultNames.map((name) => [name, tidy(entry[name as keyof typeof entry] ?? '')] as const);
      return [[id, { state, ...Object.fromEntries(texts.filter(([, text]) => text !== '')) }]];
    }),
  );
const strangersIn = ({ gates }: Threshold) => (gates.some(({ id }) => id === 'zzz9') ? [stranger] : []);

/** Any sheet, some with a result, in texts as hostile as readers type them. */
const anySheet = fc
  .tuple(anyThreshold, anyPlan(hostileText), fc.boolean())
  .map(([threshold, plan, isJudged]): Sheet => {
    const given = Object.values(plan.entries);
    const entries = Object.fromEntries(
      [...threshold.gates, ...(threshold.own ?? [])].flatMap(({ id }, place) =>
        given[place] ? [[id, given[place]]] : [],
      ),
    );
    const day = '2026-06-24';
    const judgement = judge(threshold, items, entries, day);
    const result = { day, entries, judgement };
    const fingerprint = '0123-4567-89AB-CDEF';
    const signed = { threshold: plain, fingerprint, changes: listChanges(plain, threshold, items), judgement };
    return { threshold, items, page, fingerprint, signed, ...(isJudged && { result }) };
  });

const saysSomething = (threshold: Threshold): boolean =>
  Object.values(tidyThreshold(threshold)).some((part) => (Array.isArray(part) ? part.length > 0 : part !== ''));

describe.each([
  [
    'JSON',
    toSheetJson,
    ({ signed }: Sheet) => ({
      ...(signed && { signed: tidyThreshold(signed.threshold) }),
      ...(signed?.changes.length && { signedFingerprint: signed.fingerprint }),
    }),
  ],
  [
    'Markdown',
    toSheetMarkdown,
    // It stands in the link, and a sheet that says nothing has none.
    ({ signed, threshold }: Sheet) =>
      signed && saysSomething(threshold) ? { signed: tidyThreshold(signed.threshold) } : {},
  ],
])('a sheet in %s', (_, write, signedIn) => {
  test('is read back as it was, whatever was typed, with a result and without', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        expect(readSheet(write(sheet), items)).toEqual({
          ...{ threshold: tidyThreshold(sheet.threshold), fingerprint: sheet.fingerprint, entries: kept(sheet) },
          problems: strangersIn(sheet.threshold),
          ...signedIn(sheet),
        });
      }),
    );
  });

  test('survives other line breaks, a mark at its start and empty lines around it', () => {
    const text = write({ threshold: plain, items, page });
    const read = readSheet(`\uFEFF\n\n${text.replaceAll('\n', '\r\n')}\r\n`, items);
    expect(read).toEqual({ threshold: plain, entries: {}, problems: [] });
  });

  test('that was changed by hand is told from the one it was', async () => {
    const fingerprint = await fingerprintOf(plain);
    const text = write({ threshold: plain, fingerprint, items, page }).replaceAll(/\b60\b/g, '90');
    const read = readSheet(text, items);
    const found = await fingerprintOf(read.threshold ?? plain);
    expect(sayFingerprint(read.fingerprint, found)).toContain('Do not take it for the signed sheet.');
    expect(sayFingerprint(fingerprint, fingerprint)).toBeUndefined();
  });

  test.each(['KKKK-0000-1111-2222', '7K2M', 'none at all'])('whose fingerprint became “%s” is told', async (other) => {
    const fingerprint = await fingerprintOf(plain);
    const text = write({ threshold: plain, fingerprint, items, page }).replace(
      /(Fingerprint:\*\* |"fingerprint": ")[\w-]+/,
      (_, label) => label + other,
    );
    expect(sayFingerprint(readSheet(text, items).fingerprint, fingerprint)).toContain(
      `It says the fingerprint ${other}`,
    );
  });

  test('whose sentence was changed by hand is told', () => {
    const text = write({ threshold: plain, items, page }).replace('A drill showed it.', 'Somebody said so.');
    expect(readSheet(text, items).problems).toEqual([
      'k2bb: the file says “Somebody said so.”. Version 2.1 reads otherwise, and it is what counts.',
    ]);
  });
});

test('a sheet that was changed since it was signed says so, and is not clear', () => {
  const now = { ...plain, gates: [] };
  const judgement = { verdict: 'clear' as const, gates: [], omitted: [] };
  const signed = { threshold: plain, fingerprint: 'AAAA', changes: ['Gate taken out: k2bb.'], judgement };
  const sheet = { threshold: now, items, page, signed, result: { day: '2026-06-24', judgement, entries: {} } };
  const file = JSON.parse(toSheetJson(sheet));
  expect(file.result.verdict).toBe('clear-changed');
  expect(file.signed).toEqual({
    ...{ fingerprint: 'AAAA', by: 'Ada', on: '2026-05-15', matches: false },
    ...{ changes: signed.changes, verdict: 'clear' },
    link: writeThresholdLink(plain),
  });
  expect(readSheet(toSheetJson(sheet), items).signed).toEqual(plain);
  const text = toSheetMarkdown(sheet);
  expect(text).toContain('## Result on 2026-06-24: Clear, but not by the signed sheet');
  expect(text).toContain('The signed sheet has the fingerprint AAAA.');
  expect(text).toContain('- Gate taken out: k2bb');
  const [, link = ''] = /<\S+(#\S+)>/.exec(text) ?? [];
  expect(readThresholdLink(link, items)?.signed).toEqual(plain);
});

describe('a sheet in JSON', () => {
  test('is what the schema says, with nothing left over', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const file: unknown = JSON.parse(toSheetJson(sheet));
        expect(threshold2Schema.parse(file)).toEqual(file);
      }),
    );
  });

  test('has the published format that was frozen', () => {
    const frozen: unknown = JSON.parse(readFileSync('test/fixtures/threshold-1.schema.json', 'utf8'));
    expect(describeThreshold('https://site.example/schemas/threshold-1.json')).toEqual(frozen);
    const second: unknown = JSON.parse(readFileSync('test/fixtures/threshold-2.schema.json', 'utf8'));
    expect(describeThreshold2('https://site.example/schemas/threshold-2.json')).toEqual(second);
  });

  test('of version 1 is still described as it was', () => {
    const oldFile: unknown = JSON.parse(readFileSync('test/fixtures/threshold-files/version-1.json', 'utf8'));
    expect(thresholdSchema.parse(oldFile)).toEqual(oldFile);
  });
});

describe('a link', () => {
  test('is read back as it was, whatever was typed, with what was measured', () => {
    fc.assert(
      fc.property(anySheet, ({ threshold, result }) => {
        const link = writeThresholdLink(threshold, result?.entries);
        expect(link).toMatch(/^#v=[12](&[\w%=&.~-]*[\w%])?$/);
        const read = readThresholdLink(link, items);
        if (link === '#v=1') expect(read).toBeUndefined();
        else expect(read).toMatchObject({ threshold: tidyThreshold(threshold), problems: strangersIn(threshold) });
      }),
    );
  });

  test('says its fingerprint, so that a changed one is told', async () => {
    const fingerprint = await fingerprintOf(plain);
    const link = writeThresholdLink(plain, {}, { fingerprint });
    expect(readThresholdLink(link, items)).toMatchObject({ fingerprint, problems: [] });
    const read = readThresholdLink(link.replace('2.1~60', '2.1~90'), items);
    expect(sayFingerprint(read?.fingerprint, await fingerprintOf(read?.threshold ?? plain))).toContain(
      'changed by hand',
    );
  });

  test('says in what the signed sheet is another one', () => {
    fc.assert(
      fc.property(anyThreshold, anyThreshold, (now, signed) => {
        const read = readThresholdLink(writeThresholdLink(now, {}, { signed }), items);
        if (!read) return;
        expect(read.threshold).toEqual(tidyThreshold(now));
        const isOther = toCanonical(now) !== toCanonical(signed);
        expect(read.signed && toCanonical(read.signed)).toBe(isOther ? toCanonical(signed) : undefined);
        expect(read.problems).toEqual(strangersIn(now));
      }),
    );
  });

  test('that was cut says that a part is missing', () => {
    const link = writeThresholdLink(plain);
    for (let end = link.indexOf('&by=') + 5; end < link.length; end += 1)
      expect(readThresholdLink(link.slice(0, end), items)?.problems).toContain(
        'A part of this link is missing. Ask for the whole link, to its end.',
      );
    expect(readThresholdLink(link, items)?.problems).toEqual([]);
  });

  test('brings what was measured along', () => {
    const entry = { state: 'done', evidence: 'r.pdf', checked: '2026-06-01', measured: '45' } as const;
    const link = writeThresholdLink(plain, { k2bb: entry, k9zz: entry });
    expect(readThresholdLink(link, items)?.entries).toEqual({ k2bb: { ...entry, picked: 'yes' } });
    expect(readSheet(`${page}${link}`, items).threshold).toEqual(plain);
  });

  test.each([['#', '#technical', '#v=1', '#v=1&k2bb=d1', '', '#%']])(
    'of something else is none: %s',
    (...fragments) => {
      for (const fragment of fragments) expect(readThresholdLink(fragment, items)).toBeUndefined();
    },
  );

  test('keeps what can be read, and names the rest', () => {
    const read = readThresholdLink(
      '#about=Desk&decides=soon&g.k2bb=2.1~ten~x~y&g.k3aa=one&g.!=1.1&more=1&g.k4aa=1.1',
      items,
    );
    expect(read?.threshold).toEqual({
      ...{ about: 'Desk', decider: '', fixed: '', decides: '' },
      gates: [
        { id: 'k2bb', revision: 2, wording: 1, note: 'x~y' },
        { id: 'k4aa', revision: 1, wording: 1 },
      ],
    });
    expect(read?.problems).toEqual([
      'The start of the link is missing, so a part of it may be lost.',
      'k2bb: “ten” is no value. It stays without one.',
      '“k3aa one” is no check with its version, such as k7m2 1.1. It was left out.',
      '“! 1.1” is no check with its version, such as k7m2 1.1. It was left out.',
      'Day of the decision: “soon” is no day. Write it as YYYY-MM-DD.',
      '“more=1” in the link was not understood. It was left out.',
    ]);
  });
});
