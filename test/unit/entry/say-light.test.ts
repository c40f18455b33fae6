import { describe, expect, it } from 'vitest';
import { sayLight } from '../../../src/entry/core/say-light.ts';
import { type SystemRow, surelyFits, unknownSystem } from '../../../src/entry/core/system.ts';
import { allFacts, type Facts } from './all-systems.ts';

const when: SystemRow = { many: 'no', acts: 'no', off: 'yes' };

describe('whether the light list is enough', () => {
  it.each<[Facts, string]>([
    [{ many: 'no', acts: 'no', off: 'yes', eu: 'yes' }, 'For your system the shorter list is enough.'],
    [
      { many: 'yes', off: 'no' },
      'For your system the full list is due: more than a handful of people use it and it cannot be off within a minute.',
    ],
    [
      { many: 'no', off: 'yes' },
      'The full list is due as long as it is not known whether a person looks before it acts.',
    ],
  ])('%j: %s', (facts, says) => expect(sayLight({ facts, kinds: [] }, when)).toBe(says));

  it('is said to be open where nothing is known', () =>
    expect(sayLight(unknownSystem, when)).toBe('Nothing of that is known yet, so the full list is due.'));

  it('is said where the rule chooses it, and nowhere else', () => {
    const wrong = allFacts.filter((facts) => {
      const system = { facts, kinds: [] };
      return sayLight(system, when).includes('shorter') !== surelyFits(system, when);
    });
    expect(wrong).toEqual([]);
  });
});
