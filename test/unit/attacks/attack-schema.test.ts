import { expect, test } from 'vitest';
import { attackSchema } from '../../../src/schemas/attack.ts';

const attack = {
  title: 'A cup',
  family: 'orders',
  enters: 'document',
  applies: ['llm'],
  tried: 'Pour.',
  must: 'It stays.',
  observe: 'Look.',
  severity: 'high',
  items: ['k7m2'],
  llm: ['LLM01'],
  added: '2026-01-02',
  changed: '2026-01-02',
};
const faults = (change: object) =>
  attackSchema.safeParse({ ...attack, ...change }).error?.issues.map(({ path }) => path.join('.')) ?? [];

test.each([
  ['as it is', {}, []],
  ['without a risk', { llm: [] }, ['llm']],
  ['with a risk of each list', { agentic: ['ASI01'] }, []],
  ['with a risk that no list has', { llm: ['LLM11'] }, ['llm.0']],
  ['that tests no item', { items: [] }, ['items']],
  ['with something that is not an id', { items: ['An order'] }, ['items.0']],
  ['changed before it was added', { changed: '2026-01-01' }, ['changed']],
])('a case %s', (_, change, expected) => {
  expect(faults(change)).toEqual(expected);
});
