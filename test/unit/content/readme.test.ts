import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { helpFor, problemKinds } from '../../../scripts/content/problems.ts';
import { schemaByKind } from '../../../src/schemas/by-kind.ts';

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
