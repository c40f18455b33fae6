import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toLinearCsv } from '../../../src/exchange/core/exports/linear-csv.ts';
import { anyPlan, hostileText, longPlan, someItem } from './items.ts';
import { isFormula, parseCsv } from './parse-csv.ts';

const header =
  'Id,Team,Title,Description,Status,Estimate,Priority,Project,Creator,Assignee,Labels,Cycle Number,Cycle Name,' +
  'Cycle Start,Cycle End,Created,Updated,Started,Completed,Canceled,Archived';

/** What Linear's importer makes of a file: rows by the names in the header, an apostrophe before a sign taken away. */
function importToLinear(text: string) {
  const rows = parse(text, { columns: true }) as Record<string, string>[];
  const unquote = (cell = '') => cell.replace(/^'([+\-=@∑√∏<>＜＞≤≥＝≠±÷×])/, '$1');
  return rows
    .filter((row) => !row['Archived'])
    .map((row) => ({
      title: unquote(row['Title']),
      description: unquote(row['Description']),
      priority: ['No priority', 'Urgent', 'High', 'Medium', 'Low'].indexOf(row['Priority'] ?? ''),
      status: row['Status'],
      assignee: row['Assignee'],
      labels: row['Labels']?.split(', '),
    }));
}

test('the columns are those of Linear’s own export, in its order', () => {
  expect(toLinearCsv([], {})).toBe(`${header}\n`);
});

test('an item arrives with title, state, owner, priority and labels', () => {
  const item = someItem('k7m2', { gate: true, applies: ['agent'] });
  const [issue] = importToLinear(
    toLinearCsv([item], { k7m2: { state: 'doing', owner: 'Ana Ruiz', due: '2026-12-01' } }),
  );
  expect(issue).toMatchObject({
    title: '[k7m2] Do the thing of k7m2',
    priority: 2,
    status: 'In Progress',
    assignee: 'Ana Ruiz',
    labels: ['readiness', 'technical', 'gate', 'before-launch', 'agent'],
  });
  expect(issue?.description.split('\n')[0]).toBe(item.address);
  expect(issue?.description).toContain('Due: 2026-12-01');
});

test('whatever was typed, every item arrives, no cell is a formula, and no apostrophe is left behind', () => {
  fc.assert(
    fc.property(anyPlan(hostileText), ({ items, entries }) => {
      const text = toLinearCsv(items, entries);
      const issues = importToLinear(text);
      expect(issues).toHaveLength(items.length);
      expect(parseCsv(text).flat().filter(isFormula)).toEqual([]);
      for (const [place, { title, description, priority, assignee }] of issues.entries()) {
        expect(title).toBe(`[${items[place]?.id}] ${items[place]?.title}`);
        expect(description.split('\n')[0]).toBe(items[place]?.address);
        expect(priority).toBeGreaterThan(0);
        expect(assignee).not.toMatch(/^'/);
      }
    }),
  );
});

test('more than a hundred items arrive, with line feeds only', () => {
  const { items, entries } = longPlan();
  const text = toLinearCsv(items, entries);
  expect(text).not.toContain('\r');
  const states = new Set(importToLinear(text).map(({ status }) => status));
  expect(states).toEqual(new Set(['Todo', 'In Progress', 'Done', 'Canceled']));
  expect(importToLinear(text)).toHaveLength(130);
});
