import fc from 'fast-check';
import type { Entries, Entry } from '../../../src/entry/core/entry.ts';
import { states } from '../../../src/entry/core/entry.ts';
import type { ApiItem } from '../../../src/schemas/api.ts';
import { apiItemSchema } from '../../../src/schemas/api.ts';

const site = 'https://site.example';

/** An item of the API that is valid and says little. */
export function someItem(id: string, given: Partial<ApiItem> = {}): ApiItem {
  return apiItemSchema.parse({
    id,
    address: `${site}/i/${id}/`,
    json: `${site}/i/${id}.json`,
    markdown: `${site}/i/${id}.md`,
    title: `Do the thing of ${id}`,
    gap: 'technical',
    done: 'The report of the last drill names everyone who took part.',
    why: 'Nobody has seen it work.',
    how: ['Open the report.', 'Read the names.'],
    evidence: { what: 'The report of the drill.', days: 90 },
    gate: false,
    effort: 'hours',
    when: 'before-launch',
    role: 'engineering',
    applies: ['any'],
    sources: [],
    related: [],
    checklists: [],
    revision: 1,
    wording: 1,
    added: '2026-11-21',
    ...given,
  });
}

/** As many valid ids as asked for, up to 1,440. */
export function listIds(count: number): string[] {
  const consonants = 'bcdfghjkmnpqrstvwxyz'.replace('y', '');
  return [...consonants]
    .flatMap((first) => [...consonants].flatMap((second) => [...'2345'].map((digit) => `${first}${second}${digit}x`)))
    .slice(0, count);
}

const nasty = [
  ...['=1+1', '+1', '-1', '@ana', '\tx', "'=1", "''=1", '"', '""', ',', ';', 'a,b', 'a "b" c', '\n', '\r\n', '\r'],
  ...[
    '=HYPERLINK("https://evil.example","x")',
    'naïve 日本語 العربية 🏳️‍🌈',
    '- [x] a',
    '[k7m2] b',
    '~~c~~',
    '> d',
    '1. e',
  ],
  ...['# f', '***', '---', '`g`', '<b>h</b>', '&amp;', '\\', '|', '![i](j)', 'https://k.example/a_b*c', 'State: done'],
  ...['$(rm -rf /)', "'; exit 1; '", 'EOF', '`id`', '%0A', '{"a":1}'],
];

/** A text as hostile as a reader may type it. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'grapheme', maxLength: 8 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(''));

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** What a team may have entered for one item, in texts of some kind. */
export const anyEntry = (text: fc.Arbitrary<string>): fc.Arbitrary<Entry> =>
  fc.record(
    {
      ...{ state: fc.constantFrom(...states), reason: text, owner: text, due: day, evidence: text, checked: day },
      ...{ measured: text, waived: text, approver: text, until: day, control: text },
      revision: fc.integer({ min: 1, max: 40 }).map(String),
    },
    { requiredKeys: ['state'] },
  );

/** Items and what a team entered for some of them. */
export const anyPlan = (text: fc.Arbitrary<string>): fc.Arbitrary<{ items: ApiItem[]; entries: Entries }> =>
  fc
    .array(
      fc.tuple(fc.option(anyEntry(text), { nil: undefined }), fc.boolean(), text, fc.integer({ min: 1, max: 9 })),
      { maxLength: 6 },
    )
    .map((rows) => {
      const ids = listIds(rows.length);
      return {
        items: rows.map(([, gate, title, revision], place) =>
          someItem(ids[place] ?? '', {
            gate,
            revision,
            title: title.replaceAll(/\s+/g, ' ').trim().slice(0, 70).toWellFormed().trim() || 'A',
          }),
        ),
        entries: Object.fromEntries(rows.flatMap(([entry], place) => (entry ? [[ids[place], entry]] : []))),
      };
    });

/** More than a hundred items, with everything that breaks a file in what was entered. */
export function longPlan(count = 130): { items: ApiItem[]; entries: Entries } {
  const ids = listIds(count);
  return {
    items: ids.map((id, place) =>
      someItem(id, {
        gate: place % 3 === 0,
        title: `Name who answers, “${nasty[place % nasty.length]?.trim() || 'x'}” included`,
      }),
    ),
    entries: Object.fromEntries(
      ids.map((id, place) => [
        id,
        {
          state: states[place % 4] ?? 'open',
          owner: nasty[place % nasty.length] ?? '',
          evidence: `${nasty[(place * 7) % nasty.length]}\nsecond line, with “quotes”`,
          due: '2026-12-01',
        },
      ]),
    ),
  };
}
