import { describe, expect, test } from 'vitest';
import {
  type FilteredItem,
  fitItem,
  type ItemFilter,
  offerChoices,
  readItemFilter,
  sayShown,
} from '../../../src/checks/core/filter-items.ts';
import { writeChoices } from '../../../src/text/choices.ts';

const checks = [
  { gap: 'technical', role: 'operations' },
  { gap: 'technical', role: 'security' },
  { gap: 'data', role: 'security' },
];
const none: ItemFilter = { gap: '', role: '', system: '', gates: '', all: '' };

test('a list offers the gaps and owners that it has, with how many, and every kind of system', () => {
  const { gap, role, system } = offerChoices(checks);
  expect(gap).toEqual([
    ['technical', 'Technical (2)'],
    ['data', 'Data (1)'],
  ]);
  expect(role).toEqual([
    ['operations', 'Operations (1)'],
    ['security', 'Security (2)'],
  ]);
  expect(system.map(([name]) => name)).toEqual(['llm', 'agent', 'retrieval', 'webhooks']);
});

describe('the filter in an address', () => {
  test.each<[string, Partial<ItemFilter>]>([
    ['', {}],
    ['?', {}],
    ['?gap=data', { gap: 'data' }],
    ['?role=operations', { role: 'operations' }],
    ['?system=agent', { system: 'agent' }],
    ['?gates=1', { gates: '1' }],
    ['?gates=1&from=mail&system=llm&role=security', { role: 'security', system: 'llm', gates: '1' }],
    ['?role=security&role=operations', { role: 'security' }],
    ['?gap=&role=&system=&gates=', {}],
  ])('%s is read without complaint', (query, filter) => {
    expect(readItemFilter(query, checks)).toEqual({ filter: { ...none, ...filter }, problems: [] });
  });

  test.each<[string, Partial<ItemFilter>, string]>([
    ['?gap=governance', {}, 'gap=governance'],
    ['?role=legal', {}, 'role=legal'],
    ['?role=OPERATIONS', {}, 'role=OPERATIONS'],
    ['?role=toString', {}, 'role=toString'],
    ['?system=robot', {}, 'system=robot'],
    ['?system=any', {}, 'system=any'],
    ['?gates=yes', {}, 'gates=yes'],
    ['?all=yes', {}, 'all=yes'],
    ['?gates=0&role=security', { role: 'security' }, 'gates=0'],
    ['?system=%E0%A4%A', {}, 'system=\uFFFD%A'],
  ])('%s: what cannot be used is told, and the rest is kept', (query, filter, problem) => {
    const read = readItemFilter(query, checks);
    expect(read.filter).toEqual({ ...none, ...filter });
    expect(read.problems).toEqual([`The address says “${problem}”, which is not known here, so it hides nothing.`]);
  });

  test('each value that cannot be used has a sentence of its own', () => {
    expect(readItemFilter('?role=x&system=y&gates=z', checks).problems).toHaveLength(3);
  });

  test.each<[Partial<ItemFilter>, string]>([
    [{}, ''],
    [{ gap: 'data', role: 'operations' }, '?gap=data&role=operations'],
    [{ role: 'operations', system: 'agent', gates: '1' }, '?role=operations&system=agent&gates=1'],
    [{ all: '1' }, '?all=1'],
  ])('%j is written as %s and read back', (filter, query) => {
    expect(writeChoices({ ...none, ...filter })).toBe(query);
    expect(readItemFilter(query, checks).filter).toEqual({ ...none, ...filter });
  });
});

test.each<[ItemFilter, string, FilteredItem['systems'], boolean, boolean]>([
  [none, 'security', ['llm'], false, true],
  [{ ...none, role: 'security' }, 'security', ['any'], false, true],
  [{ ...none, role: 'operations' }, 'security', ['any'], false, false],
  [{ ...none, system: 'agent' }, 'security', ['any'], false, true],
  [{ ...none, system: 'agent' }, 'security', ['llm', 'agent'], false, true],
  [{ ...none, system: 'agent' }, 'security', ['llm'], false, true],
  [{ ...none, system: 'retrieval' }, 'security', ['llm'], false, true],
  [{ ...none, system: 'llm' }, 'security', ['agent'], false, false],
  [{ ...none, system: 'agent' }, 'security', ['retrieval'], false, false],
  [{ ...none, gates: '1' }, 'security', ['any'], false, false],
  [{ ...none, gates: '1' }, 'security', ['any'], true, true],
  [{ ...none, role: 'security', system: 'agent', gates: '1' }, 'security', ['agent'], true, true],
  [{ ...none, role: 'security', system: 'agent', gates: '1' }, 'security', ['webhooks'], true, false],
])('%j and a check of %s for %j, gate %j: %s', (filter, role, systems, gate, expected) => {
  expect(fitItem(filter)({ gap: 'data', role, systems, gate })).toBe(expected);
});

test('of a gap only its checks fit', () => {
  const item: FilteredItem = { gap: 'data', role: 'security', systems: ['any'], gate: true };
  expect(fitItem({ ...none, gap: 'data' })(item)).toBe(true);
  expect(fitItem({ ...none, gap: 'technical' })(item)).toBe(false);
});

test('what is left out comes only where all is asked for', () => {
  const item: FilteredItem = { gap: 'data', role: 'security', systems: ['any'], gate: true, isLeftOut: true };
  expect(fitItem(none)(item)).toBe(false);
  expect(fitItem({ ...none, all: '1' })(item)).toBe(true);
  expect(fitItem({ ...none, all: '1', role: 'operations' })(item)).toBe(false);
  expect(fitItem(none)({ ...item, isLeftOut: false })).toBe(true);
});

test.each([
  [17, 3, 0, '17 of 20 checks are shown. 3 are not due for your system.'],
  [20, 1, 0, 'All 20 checks are shown. 1 is not due for your system.'],
  [12, 3, 2, '12 of 20 checks are shown. 3 are not due for your system. The filter hides 2 gates:'],
])('%i of 20 with %i not due and %i gates hidden', (shown, notDue, hiddenGates, sentence) => {
  expect(sayShown({ shown, all: 20, notDue, hiddenGates })).toBe(sentence);
});

test.each([
  [20, 20, 0, 'All 20 checks are shown.'],
  [3, 20, 0, '3 of 20 checks are shown.'],
  [3, 20, 1, '3 of 20 checks are shown. The filter hides a gate:'],
  [0, 20, 4, 'No check of 20 fits. The filter hides 4 gates:'],
])('%i of %i with %i gates hidden', (shown, all, hiddenGates, sentence) => {
  expect(sayShown({ shown, all, hiddenGates })).toBe(sentence);
});
