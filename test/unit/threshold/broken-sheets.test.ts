import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSheet } from '../../../src/threshold/core/read-sheet.ts';
import { toSheetJson } from '../../../src/threshold/core/sheet-json.ts';
import { toSheetMarkdown } from '../../../src/threshold/core/sheet-markdown.ts';
import { hostileText } from '../exchange/items.ts';
import { items, page, plain } from './thresholds.ts';

test.each([
  ['', 'There is nothing in it.'],
  ['{"a":', 'This is not JSON, or a part of it is missing.'],
  ['{}', 'This JSON file is not a threshold sheet of this site.'],
  ['{"format":"prove-or-ship/plan","version":1,"items":[]}', 'This JSON file is not a threshold sheet of this site.'],
  [
    '{"format":"prove-or-ship/threshold","version":3}',
    'This sheet has a version that this page does not know. Reload the page and try again.',
  ],
  ['{"format":"prove-or-ship/threshold","version":1,"gates":{}}', 'This sheet has no list of gates.'],
  [
    '# Minutes of Monday',
    'This is no threshold sheet, and no link or fingerprint of one. Paste the whole text of the sheet.',
  ],
  ['7K2M-9QXA', 'This is not a whole fingerprint. It has four groups of four characters.'],
  ['https://site.example/plan/#v=1&k2qt=d1', 'This is the link of a plan. Open it on the page of the plan.'],
  ['https://site.example/#v=1', 'This link holds no threshold. Copy the whole link, to its end.'],
])('%j is refused with a reason', (text, says) => {
  expect(readSheet(text, items)).toEqual({ entries: {}, problems: [says] });
});

const wrap = (gates: unknown) => JSON.stringify({ format: 'prove-or-ship/threshold', version: 1, gates });

test.each([
  [[null], '“.” is no check with its version, such as k7m2 1.1. It was left out.'],
  [[{ id: '__proto__', revision: 1, wording: 1 }], '“__proto__ 1.1” is no check with its version'],
  [[{ id: 'k2aa', revision: 1.5, wording: 1 }], '“k2aa 1.5.1” is no check with its version'],
  [[{ id: 'k2aa', revision: 1, wording: 1, value: '1,500' }], 'k2aa: “1,500” is no value.'],
  [
    [
      { id: 'k2aa', revision: 1, wording: 1 },
      { id: 'k2aa', revision: 1, wording: 1, value: 3 },
    ],
    'k2aa is named twice.',
  ],
])('gates %j', (gates, says) => {
  const { threshold, problems } = readSheet(wrap(gates), items);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(says);
  expect(threshold?.gates.every(({ id, value }) => items.has(id) && value === undefined)).toBe(true);
});

test('what stands twice in a Markdown sheet, and a gate without its version, are named', () => {
  const lines = [
    '- **System:** A',
    '- **System:** B',
    '### [k2bb-2.1]',
    '- **Value:** at most 5 minutes',
    '- **Value:** 9',
    '### [k2aa] Test',
  ];
  const { threshold, problems } = readSheet(lines.join('\n'), items);
  expect(threshold).toMatchObject({ about: 'A', gates: [{ id: 'k2bb', value: 5 }] });
  expect(problems).toEqual([
    '“k2aa” is no check with its version, such as k7m2 1.1. It was left out.',
    '“System” is there twice. The first one was taken.',
    'k2bb: “Value” is there twice. The first one was taken.',
  ]);
});

test('a value that somebody wrote with a comma is read like one with a point', () => {
  const gate = { id: 'k2bb', revision: 2, wording: 1 };
  expect(readSheet(wrap([{ ...gate, value: '2,5' }]), items).threshold?.gates).toEqual([{ ...gate, value: 2.5 }]);
  const lines = ['- **System:** A', '### [k2bb-2.1]', '- **Value:** at most 2,5 minutes'];
  expect(readSheet(lines.join('\n'), items).threshold?.gates).toEqual([{ ...gate, value: 2.5 }]);
});

describe('hostile files', () => {
  test.each([
    ['JSON', toSheetJson({ threshold: plain, items, page })],
    ['Markdown', toSheetMarkdown({ threshold: plain, items, page })],
  ])('a broken sheet in %s never throws and invents nothing', (_, whole) => {
    fc.assert(
      fc.property(fc.nat({ max: whole.length }), fc.nat({ max: 200 }), hostileText, (from, length, put) => {
        const { threshold, problems } = readSheet(whole.slice(0, from) + put + whole.slice(from + length), items);
        expect(threshold !== undefined || problems.length > 0).toBe(true);
        for (const { id } of threshold?.gates ?? []) expect(id).toMatch(/^[a-z][a-z0-9]{3}$/);
      }),
    );
  });

  test('any text is read or refused', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { threshold, problems } = readSheet(text, items);
        expect(threshold !== undefined || problems.length > 0).toBe(true);
      }),
    );
  });

  test('a long file is read to its end', () => {
    const { problems } = readSheet(`### [k2aa-1.1]\n${'- **Value:** '.repeat(100_000)}`, items);
    expect(problems).toHaveLength(1);
  });
});
