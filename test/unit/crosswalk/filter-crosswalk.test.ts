import { expect, test } from 'vitest';
import { fitCrossed, sayCrossed } from '../../../src/crosswalk/core/filter-crosswalk.ts';

const none = { framework: '', gap: '', checklist: '' };

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
