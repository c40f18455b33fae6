import { describe, expect, test } from 'vitest';
import type { GateItems } from '../../../src/entry/core/gate.ts';
import { judge } from '../../../src/threshold/core/judge.ts';
import { readSheet } from '../../../src/threshold/core/read-sheet.ts';
import { sayReworded, sentenceOf } from '../../../src/threshold/core/sentence.ts';
import { toSheetJson } from '../../../src/threshold/core/sheet-json.ts';
import { toSheetMarkdown } from '../../../src/threshold/core/sheet-markdown.ts';
import { fingerprintOf, items, plain } from './thresholds.ts';

const [first] = plain.gates;
const id = first?.id ?? '';
const old = items.get(id);
if (!first || !old) throw new Error('The sheet of the tests has no gate.');
const gate = { ...first, revision: 1, wording: 1 };
const now = 'It asks for the same in a better sentence.';
const reworded = { ...old, revision: 1, wording: 2, done: now, earlier: [old.done] };
const later: GateItems = new Map([...items, [id, reworded]]);
const sheet = {
  threshold: { ...plain, gates: [gate] },
  items: later,
  page: 'https://example.org/readiness/threshold/',
};

describe('a gate that was chosen in words of before', () => {
  test('keeps its sentence, and says that it was reworded and how', () => {
    expect(sentenceOf(gate, reworded)).toBe(old.done);
    expect(sayReworded(gate, reworded)).toBe(`Reworded since, and it asks for the same. The site says now: ${now}`);
  });

  test('says so without the old sentence, where that has not come yet', () => {
    const { earlier: _, ...unknown } = reworded;
    expect(sentenceOf(gate, unknown)).toBe(now);
    expect(sayReworded(gate, unknown)).toBe('Reworded since, and it asks for the same.');
  });

  test.each([
    ['the words of today', { revision: 1, wording: 2 }],
    ['another revision', { revision: 2, wording: 1 }],
    ['words to come', { revision: 1, wording: 3 }],
  ])('is told from one with %s', (_, version) => {
    expect(sayReworded({ ...gate, ...version }, reworded)).toBe('');
    expect(sentenceOf({ ...gate, ...version }, reworded)).toBe(now);
  });

  test('is as met as it was, and the sheet keeps its fingerprint', async () => {
    const entries = { [id]: { state: 'done', evidence: 'Record 7', checked: '2026-05-19', measured: '55' } };
    const judged = (known: GateItems) =>
      judge(sheet.threshold, known, entries, '2026-05-20').gates.map(({ standing, says }) => [standing, says]);
    expect(judged(later)).toEqual(judged(items));
    expect(await fingerprintOf(sheet.threshold)).toBe(await fingerprintOf({ ...plain, gates: [gate] }));
  });

  test('is written and read with its own sentence, as text and as a file', () => {
    const [json, markdown] = [toSheetJson(sheet), toSheetMarkdown(sheet)];
    expect(JSON.parse(json).gates[0].done).toBe(old.done);
    expect(markdown).toContain(`The site says now: ${now}`);
    for (const text of [json, markdown]) {
      expect(readSheet(text, later).problems).toEqual([]);
      expect(readSheet(text, later).threshold?.gates).toEqual([gate]);
    }
  });

  test('from a file that says something else under its number is named', () => {
    const forged = toSheetJson(sheet).replace(old.done, 'Nothing is asked.');
    expect(readSheet(forged, later).problems).toEqual([
      `${id}: the file says “Nothing is asked.”. Version 1.1 reads otherwise, and it is what counts.`,
    ]);
  });
});
