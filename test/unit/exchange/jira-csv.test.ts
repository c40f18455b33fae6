import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type State, states } from '../../../src/entry/core/entry.ts';
import { mostJiraItems, toJiraCsv } from '../../../src/exchange/core/exports/jira-csv.ts';
import { anyPlan, hostileText, listIds, longPlan, someItem } from './items.ts';
import { isFormula, parseCsv } from './parse-csv.ts';

const agent = someItem('k7m2', { gate: true, applies: ['llm', 'agent'], gap: 'governance' });

test('the columns are names that Jira knows, without punctuation, and one column for each label', () => {
  const [header = [], row = []] = parseCsv(toJiraCsv([agent], {}));
  expect(header.slice(0, 9)).toEqual([
    ...['Summary', 'Issue Type', 'Status', 'Resolution', 'Priority', 'Assignee', 'Owner', 'Due Date', 'Description'],
  ]);
  expect(header.slice(9)).toEqual(Array(6).fill('Labels'));
  expect(header.join('')).toMatch(/^[A-Za-z ]+$/);
  expect(row.slice(0, 8)).toEqual(['[k7m2] Do the thing of k7m2', 'Task', 'To Do', '', 'High', '', '', '']);
  expect(row[8]?.split('\n')[0]).toBe(agent.address);
});

test('labels are kept apart, and an item with fewer labels keeps its commas', () => {
  const text = toJiraCsv([agent, someItem('b2cd')], { b2cd: { state: 'not-applicable', reason: 'No agent.' } });
  const records = parse(text, { columns: true, group_columns_by_name: true }) as {
    Labels: string[];
    Status: string;
    Resolution: string;
  }[];
  expect(records.map(({ Labels }) => Labels.filter(Boolean))).toEqual([
    ['readiness', 'governance', 'gate', 'before-launch', 'llm', 'agent'],
    ['readiness', 'technical', 'before-launch', 'not-applicable'],
  ]);
  expect(records[1]).toMatchObject({ Status: 'Done', Resolution: "Won't Do" });
  expect(text.trimEnd()).toMatch(/,,$/);
});

test('people are e-mail addresses; any other name stands in a column of its own and in the description', () => {
  const ownersOf = (owner: string) => {
    const [, row = []] = parseCsv(toJiraCsv([agent], { k7m2: { state: 'doing', owner } }));
    expect(row[8]).toContain(`Owner: ${owner}`);
    return row.slice(5, 7);
  };
  expect(ownersOf('ana@site.example')).toEqual(['ana@site.example', '']);
  for (const owner of ['Ana', 'ana@site.example, bo@site.example']) expect(ownersOf(owner)).toEqual(['', owner]);
  expect(ownersOf('=ana@site.example')).toEqual(['', '']);
});

test('what is done and what does not apply differ in their resolution', () => {
  const resolutionOf = (state: State) =>
    parseCsv(toJiraCsv([agent], { k7m2: { state, reason: 'No agent.' } }))[1]?.slice(2, 4);
  expect(states.map(resolutionOf)).toEqual([
    ['To Do', ''],
    ['In Progress', ''],
    ['Done', 'Done'],
    ['Done', "Won't Do"],
  ]);
});

test('whatever was typed, no cell is a formula and none needs an apostrophe, which Jira would keep', () => {
  fc.assert(
    fc.property(anyPlan(hostileText), ({ items, entries }) => {
      const [header = [], ...rows] = parseCsv(toJiraCsv(items, entries));
      expect(rows).toHaveLength(items.length);
      expect(header[0]).toBe('Summary');
      expect(rows.flat().filter((cell) => isFormula(cell) || cell.startsWith("'"))).toEqual([]);
      for (const label of rows.flatMap((row) => row.slice(9))) expect(label).toMatch(/^[a-z0-9-]*$/);
    }),
  );
});

test('more than a hundred items fit in one file, and one more than Jira takes is refused', () => {
  const { items, entries } = longPlan();
  const text = toJiraCsv(items, entries);
  expect(text).not.toContain('\r');
  expect(parseCsv(text)).toHaveLength(131);
  const many = listIds(1444).map((id) => someItem(id));
  expect(() => toJiraCsv([...many, ...many].slice(0, mostJiraItems), {})).not.toThrow();
  expect(() => toJiraCsv([...many, ...many].slice(0, mostJiraItems + 1), {})).toThrow('1500');
});
