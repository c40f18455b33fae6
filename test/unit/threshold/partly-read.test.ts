import { expect, test } from 'vitest';
import { writeThresholdLink } from '../../../src/threshold/core/link.ts';
import { readSheet } from '../../../src/threshold/core/read-sheet.ts';
import { toSheetMarkdown } from '../../../src/threshold/core/sheet-markdown.ts';
import { items, page, plain } from './thresholds.ts';

const own = { id: 'own-abcd', gap: 'data', done: 'It is so.', days: 10 };
const file = (more: object) =>
  JSON.stringify({
    ...{ format: 'prove-or-ship/threshold', version: 2, fingerprint: 'AAAA-AAAA-AAAA-AAAA' },
    ...{ about: 'Mail desk', system: { facts: {}, kinds: [] }, gates: [], own: [own], ...more },
  });
const problemsOf = (more: object) => readSheet(file(more), items).problems;
const notAllOfIt = 'Not all that it says of the system can be read. What is missing counts as not known.';

test('a file that can be read whole has no problem', () => expect(problemsOf({})).toEqual([]));

test.each<[string, object, string]>([
  ['an answer that is none', { system: { facts: { eu: 'ja' }, kinds: [] } }, notAllOfIt],
  ['a kind that is none', { system: { facts: {}, kinds: ['robot'] } }, notAllOfIt],
  ['a system that is a text', { system: 'small' }, notAllOfIt],
  ['one own gate twice', { own: [own, { ...own, days: 900 }] }, 'own-abcd is named twice. The first one was taken.'],
  [
    'an own gate that is too long',
    { own: [{ ...own, done: 'a'.repeat(300) }] },
    'own-abcd: its sentence or its days are too long. They were cut.',
  ],
  [
    'a signed sheet that is another one',
    { signed: { fingerprint: 'BBBB-BBBB-BBBB-BBBB', matches: true } },
    'It calls itself the signed sheet, and its fingerprints do not agree. Do not take it for that.',
  ],
  [
    'a signed sheet that cannot be read',
    { signed: { fingerprint: 'BBBB-BBBB-BBBB-BBBB', matches: false, link: '#garbage' } },
    'The signed sheet that it brings along cannot be read.',
  ],
])('%s is named', (_, more, says) => expect(problemsOf(more)).toEqual([says]));

test('what is kept of an own gate that stands twice is the first one', () => {
  const read = readSheet(file({ own: [own, { ...own, days: 900 }] }), items);
  expect(read.threshold?.own).toEqual([own]);
});

test('results for what is no gate of the sheet are not taken', () => {
  const result = { gates: ['zz99', 'own-abcd', 'constructor'].map((id) => ({ id, state: 'done' })) };
  expect(Object.keys(readSheet(file({ result }), items).entries)).toEqual(['own-abcd']);
});

test('a state in Markdown that is none is named, and counts as open', () => {
  const judgement = { verdict: 'blocked' as const, gates: [], omitted: [] };
  const text = toSheetMarkdown({
    threshold: plain,
    items,
    page,
    result: { day: '2026-06-24', judgement, entries: {} },
  });
  const read = readSheet(text.replace('## Data', '- **State:** Fertig\n\n## Data'), items);
  expect(read.problems).toEqual(['k2bb: its state cannot be read. It counts as open.']);
});

test('a link of version 2 stays one where what it says of the system was lost', () => {
  const link = writeThresholdLink({ ...plain, system: { facts: { eu: 'yes' }, kinds: [] } });
  const read = readSheet(link.replace(/&sys=[^&]+/, ''), items);
  expect(read.threshold?.system).toEqual({ facts: {}, kinds: [] });
  expect(read.problems.some((says) => says.startsWith('What it says of the system'))).toBe(true);
});
