import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fitCrossed,
  readCrosswalkFilter,
  sayCrossed,
  writeCrosswalkFilter,
} from '../../../src/crosswalk/core/filter-crosswalk.ts';

const choices = { framework: ['', 'tea-list-2026'], gap: ['', 'data'], checklist: ['', 'first', 'second'] };
const none = { framework: '', gap: '', checklist: '' };

test.each([
  ['', none, 0],
  ['?gap=data', { ...none, gap: 'data' }, 0],
  ['?checklist=first&framework=tea-list-2026', { ...none, framework: 'tea-list-2026', checklist: 'first' }, 0],
  ['?gap=dta&framework=', none, 1],
  ['?gap=dta&checklist=third', none, 2],
  ['?other=1', none, 0],
])('%j asks for %j', (query, filter, problems) => {
  const read = readCrosswalkFilter(query, choices);
  expect(read.filter).toEqual(filter);
  expect(read.problems).toHaveLength(problems);
});

test('what is not known is named', () => {
  expect(readCrosswalkFilter('?gap=dta', choices).problems).toEqual([
    'The address says “gap=dta”, which is not known here, so the tables leave it out.',
  ]);
});

test('what is written is read again, and no choice writes nothing', () => {
  expect(writeCrosswalkFilter(none)).toBe('');
  const filters = fc.record({
    framework: fc.constantFrom(...choices.framework),
    gap: fc.constantFrom(...choices.gap),
    checklist: fc.constantFrom(...choices.checklist),
  });
  fc.assert(
    fc.property(filters, (filter) => {
      expect(readCrosswalkFilter(writeCrosswalkFilter(filter), choices)).toEqual({ filter, problems: [] });
    }),
  );
});

test.each([
  [none, true],
  [{ ...none, gap: 'data' }, true],
  [{ ...none, gap: 'technical' }, false],
  [{ ...none, checklist: 'second' }, true],
  [{ ...none, checklist: 'third' }, false],
  [{ ...none, gap: 'data', checklist: 'third' }, false],
  [{ ...none, framework: 'another' }, true],
])('%j fits: %j', (filter, fits) => {
  expect(fitCrossed(filter)({ gap: 'data', checklists: ['first', 'second'] })).toBe(fits);
});

test.each([
  [{ controls: 10, covered: 9, narrowed: false }, '9 of 10 controls and risks have a check here.'],
  [
    { controls: 10, covered: 1, narrowed: true },
    '1 of 10 controls and risks has a check that fits; the others are hidden.',
  ],
  [{ controls: 1, covered: 0, narrowed: false }, '0 of 1 control or risk have a check here.'],
])('%j is said as %j', (counts, says) => {
  expect(sayCrossed(counts)).toBe(says);
});
