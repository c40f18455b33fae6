import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toPlainCsv } from '../../../src/exchange/core/exports/plain-csv.ts';
import { anyPlan, hostileText, longPlan, someItem } from './items.ts';
import { isFormula, parseCsv, withLineFeeds } from './parse-csv.ts';

test('the columns are a promise, title and description first', () => {
  expect(parseCsv(toPlainCsv([], {}))).toEqual([
    [
      ...['title', 'description', 'id', 'state', 'reason', 'owner', 'due', 'evidence', 'evidence from'],
      ...['measured', 'waived because', 'waiver approved by', 'waived until', 'until then', 'gap', 'gate'],
      ...['when', 'effort', 'usual owner', 'applies to', 'revision', 'begin by'],
    ],
  ]);
});

test('it begins with the mark by which Excel knows the letters, and only there', () => {
  const text = toPlainCsv([someItem('k7m2')], { k7m2: { state: 'open', owner: 'Zoë 日本' } });
  expect([...text.matchAll(/\uFEFF/g)].map(({ index }) => index)).toEqual([0]);
});

test('an item nobody touched is open, and its description starts with its permanent link', () => {
  const [, row = []] = parseCsv(toPlainCsv([someItem('k7m2', { gate: true })], {}));
  expect(row[0]).toBe('[k7m2] Do the thing of k7m2');
  expect(row[1]?.split('\n')[0]).toBe('https://site.example/i/k7m2/');
  expect(row.slice(2, 4)).toEqual(['k7m2', 'open']);
  expect(row.slice(4, 14).join('')).toBe('');
  expect(row.slice(14, 16)).toEqual(['Technical', 'yes']);
});

test('the description says for which systems a check is due, and that nobody may waive it', () => {
  const item = someItem('k7m2', { gate: true, waiver: 'never', due: [{ acts: 'yes' }] });
  const [, row = []] = parseCsv(toPlainCsv([item], {}));
  expect(row[1]).toContain(
    'It must be met before launch. Due where it acts before a person has looked. Nobody may waive this gate.',
  );
});

test('whatever was typed, a strict parser reads it back and no spreadsheet runs it', () => {
  fc.assert(
    fc.property(anyPlan(hostileText), ({ items, entries }) => {
      const text = toPlainCsv(items, entries);
      const [, ...rows] = parseCsv(text);
      expect(rows).toHaveLength(items.length);
      expect(rows.flat().filter(isFormula)).toEqual([]);
      for (const [place, item] of items.entries()) {
        const typed = (text = '') => expect(text.replace(/^'(?='*[=+\-@\t\0])/, ''));
        const [, , id, , reason, owner, , evidence] = rows[place] ?? [];
        const entry = entries[item.id];
        expect(id).toBe(item.id);
        typed(reason).toBe(withLineFeeds(entry?.reason ?? ''));
        typed(owner).toBe(withLineFeeds(entry?.owner ?? ''));
        typed(evidence).toBe(withLineFeeds(entry?.evidence ?? ''));
      }
    }),
  );
});

test('more than a hundred items stay in order, with line feeds only', () => {
  const { items, entries } = longPlan();
  const text = toPlainCsv(items, entries);
  expect(text).not.toContain('\r');
  expect(parseCsv(text).map((row) => row[2])).toEqual(['id', ...items.map(({ id }) => id)]);
});
