import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Framework, frameworkSchema } from '../../src/schemas/framework.ts';

const framework = (id: string): Framework =>
  frameworkSchema.parse(parse(readFileSync(`content/frameworks/${id}.yaml`, 'utf8')));

/** How many controls each list has, and how many requirements, as counted in its source. A row that is lost is found here. */
test.each([
  ['nist-ai-rmf-1', 72, 0],
  ['nist-ai-600-1', 12, 0],
  ['iso-42001-2023', 38, 0],
  ['owasp-llm-2026', 10, 0],
  ['owasp-agentic-2026', 10, 0],
  ['owasp-aisvs-1', 44, 191],
])('%s has all of its %d controls and %d requirements', (id, controls, requirements) => {
  const { controls: listed } = framework(id);
  expect(listed).toHaveLength(controls);
  expect(listed.reduce((sum, control) => sum + (control.requirements ?? 0), 0)).toBe(requirements);
});

test('lines are sorted by item, so that two people who add one rarely meet', () => {
  for (const file of readdirSync('content/frameworks')) {
    const ids = framework(file.replace('.yaml', '')).counterparts.map(({ item }) => item);
    expect(ids, file).toEqual(ids.toSorted());
  }
});
