import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCanonical } from '../../../src/threshold/core/canonical.ts';
import { listChanges } from '../../../src/threshold/core/compare.ts';
import { anyThreshold, items, plain } from './thresholds.ts';

test('something is said exactly where the fingerprints differ', () => {
  fc.assert(
    fc.property(anyThreshold, anyThreshold, (signed, now) => {
      expect(listChanges(signed, now, items).length > 0).toBe(toCanonical(signed) !== toCanonical(now));
      expect(listChanges(signed, signed, items)).toEqual([]);
    }),
  );
});

test('each difference is said in words', () => {
  const now = {
    ...{ about: 'Mail desk 1.0', decider: '', fixed: plain.fixed, decides: plain.decides },
    gates: [
      { id: 'k2bb', revision: 2, wording: 1, value: 90 },
      { id: 'k2cc', revision: 1, wording: 3, value: 5 },
      { id: 'k3aa', revision: 2, wording: 1, note: 'Not on Sundays.' },
      { id: 'k4cc', revision: 1, wording: 4, value: 3 },
      { id: 'zzz9', revision: 1, wording: 1 },
    ],
  };
  expect(listChanges(plain, now, items)).toEqual([
    'The system: “Mail desk 0.9” became “Mail desk 1.0”.',
    'Who decides: “Ada” was taken out.',
    'Gate taken out: Do the thing of k5aa (k5aa).',
    'Do the thing of k2bb (k2bb): the value 60 minutes became 90 minutes. That is easier to meet.',
    'Gate added: Do the thing of k2cc (k2cc).',
    'Do the thing of k3aa (k3aa): version 1.1 became 2.1. It asks for something else.',
    'Do the thing of k3aa (k3aa), note: “Also on Sundays.” became “Not on Sundays.”.',
    'Do the thing of k4cc (k4cc): version 1.3 became 1.4. The words differ, not what it asks for.',
    'Do the thing of k4cc (k4cc): the value 2.5 minutes became 3 minutes. That is harder to meet.',
    'Gate added: unknown to this site (zzz9).',
  ]);
});
