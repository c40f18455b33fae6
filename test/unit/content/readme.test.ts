import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { helpFor, problemKinds } from '../../../scripts/content/problems.ts';
import { schemaByKind } from '../../../src/schemas/by-kind.ts';
import { migrationSchema } from '../../../src/schemas/flow-logic.ts';
import { flowFile } from '../decision/flows.ts';

const readme = readFileSync('content/README.md', 'utf8');
const sections = readme.split(/^## /m);
const problemSection = sections.find((section) => section.startsWith('Problems')) ?? '';
const headings = [...problemSection.matchAll(/^### (.+)$/gm)].map((match) => match[1]);

test('each problem id has its heading, and no heading is left over', () => {
  expect(headings).toEqual(Object.keys(problemKinds));
});

test.each(headings)('the heading %s gives meaning, example and fix', (heading) => {
  const text = problemSection.split(`### ${heading}\n`)[1]?.split('\n### ')[0] ?? '';
  expect(text).toMatch(/\*\*Example\.\*\*/);
  expect(text).toMatch(/\*\*Fix\.\*\*/);
});

test('a report points at a heading', () => {
  expect(helpFor('unknown-field')).toBe('content/README.md#unknown-field');
});

test('the guide for authors speaks of every kind', () => {
  for (const kind of Object.keys(schemaByKind)) expect(readme).toContain(`npm run new -- ${kind} `);
});

test('the example of a migration shows a rename, a split, a removal and an outcome that is gone', () => {
  const example = /```yaml\n(migrations:[\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const { answers, outcomes } = migrationSchema.parse(parse(example).migrations[0]);
  const sizes = new Set(answers.map(({ becomes }) => Object.keys(becomes).length));
  expect([...sizes].sort()).toEqual([0, 1, 2]);
  expect(Object.keys(outcomes)).toHaveLength(1);
});

test('the limits of a quiz are those of the check', () => {
  const { flow } = flowFile('stage');
  const size = (questions: typeof flow.questions) =>
    questions.reduce((product, { options }) => product * (options.length + 1), 1).toLocaleString('en-US');
  const most = (power: number) => (4 ** power).toLocaleString('en-US');
  const row = (...cells: string[]) => expect(readme).toContain(`| ${cells.join(' | ')} |`);
  row('states of the whole quiz', '25,000,000', size(flow.questions));
  row('states of the first part', most(6), size(flow.questions.filter(({ part }) => part === 1)));
  row('questions', '12', String(flow.questions.length));
});
