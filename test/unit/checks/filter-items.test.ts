import { describe, expect, test } from 'vitest';
import {
  type FilteredItem,
  fitItem,
  type ItemFilter,
  readItemFilter,
  sayShown,
  writeItemFilter,
} from '../../../src/checks/core/filter-items.ts';

const roles = ['operations', 'security'];
const none: ItemFilter = { role: '', system: '', gates: false, all: false };

describe('the filter in an address', () => {
  test.each([
    ['', none],
    ['?', none],
    ['?role=operations', { ...none, role: 'operations' }],
    ['?system=agent', { ...none, system: 'agent' }],
    ['?gates=1', { ...none, gates: true }],
    ['?gates=1&from=mail&system=llm&role=security', { ...none, role: 'security', system: 'llm', gates: true }],
    ['?role=security&role=operations', { ...none, role: 'security' }],
    ['?role=&system=&gates=', none],
  ])('%s is read without complaint', (query, filter) => {
    expect(readItemFilter(query, roles)).toEqual({ filter, problems: [] });
  });

  test.each([
    ['?role=legal', none, 'The address asks for checks of “Legal and compliance”. This list has none'],
    ['?role=OPERATIONS', none, 'The address asks for the owner “OPERATIONS”, who is not known here.'],
    ['?role=toString', none, 'The address asks for the owner “toString”, who is not known here.'],
    ['?system=robot', none, 'The address asks for the kind of system “robot”, which is not known here.'],
    ['?system=any', none, 'The address asks for the kind of system “any”, which is not known here.'],
    ['?gates=yes', none, 'The address says “gates=yes”. Only “gates=1” can be read'],
    ['?all=yes', none, 'The address says “all=yes”. Only “all=1” can be read'],
    ['?gates=0&role=security', { ...none, role: 'security' }, 'The address says “gates=0”.'],
    ['?system=%E0%A4%A', none, 'The address asks for the kind of system “\uFFFD%A”'],
  ])('%s: what cannot be used is told, and the rest is kept', (query, filter, problem) => {
    const read = readItemFilter(query, roles);
    expect(read.filter).toEqual(filter);
    expect(read.problems).toHaveLength(1);
    expect(read.problems[0]).toContain(problem);
  });

  test('each value that cannot be used has a sentence of its own', () => {
    expect(readItemFilter('?role=x&system=y&gates=z', roles).problems).toHaveLength(3);
  });

  test.each([
    [none, ''],
    [{ ...none, role: 'operations' }, '?role=operations'],
    [{ ...none, role: 'operations', system: 'agent', gates: true }, '?role=operations&system=agent&gates=1'],
    [{ ...none, gates: true }, '?gates=1'],
    [{ ...none, all: true }, '?all=1'],
  ])('%j is written as %s and read back', (filter, query) => {
    expect(writeItemFilter(filter)).toBe(query);
    expect(readItemFilter(query, roles).filter).toEqual(filter);
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
  [{ ...none, gates: true }, 'security', ['any'], false, false],
  [{ ...none, gates: true }, 'security', ['any'], true, true],
  [{ ...none, role: 'security', system: 'agent', gates: true }, 'security', ['agent'], true, true],
  [{ ...none, role: 'security', system: 'agent', gates: true }, 'security', ['webhooks'], true, false],
])('%j and a check of %s for %j, gate %j: %s', (filter, role, systems, gate, expected) => {
  expect(fitItem(filter)({ role, systems, gate })).toBe(expected);
});

test('what is left out comes only where all is asked for', () => {
  const item: FilteredItem = { role: 'security', systems: ['any'], gate: true, isLeftOut: true };
  expect(fitItem(none)(item)).toBe(false);
  expect(fitItem({ ...none, all: true })(item)).toBe(true);
  expect(fitItem({ ...none, all: true, role: 'operations' })(item)).toBe(false);
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
