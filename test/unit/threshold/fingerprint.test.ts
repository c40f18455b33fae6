import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChosenGate } from '../../../src/entry/core/gate.ts';
import { tidyThreshold, toCanonical } from '../../../src/threshold/core/canonical.ts';
import { formatFingerprint, readFingerprint } from '../../../src/threshold/core/fingerprint.ts';
import type { Threshold } from '../../../src/threshold/core/model.ts';
import { anyThreshold, fingerprintOf, plain } from './thresholds.ts';

const [first, ...rest] = plain.gates;
const withFirst = (given: object): Threshold => ({
  ...plain,
  gates: [{ ...(first as ChosenGate), ...given }, ...rest],
});

describe('the fingerprint changes with', () => {
  test.each<[string, Threshold]>([
    ['the system', { ...plain, about: 'Mail desk 0.9.' }],
    ['who decides', { ...plain, decider: 'ada' }],
    ['the day it was fixed', { ...plain, fixed: '2026-05-16' }],
    ['the day of the decision', { ...plain, decides: '' }],
    ['two fields that changed places', { ...plain, about: 'Ada', decider: 'Mail desk 0.9' }],
    ['a gate less', { ...plain, gates: rest }],
    ['another gate', withFirst({ id: 'k2cc' })],
    ['the revision', withFirst({ revision: 1 })],
    ['the wording', withFirst({ wording: 2 })],
    ['a value', withFirst({ value: 90 })],
    ['a value that is gone', withFirst({ value: undefined })],
    ['a value that is nought', withFirst({ value: 0 })],
    ['a note', withFirst({ note: 'At night.' })],
  ])('%s', async (_, changed) => {
    expect(toCanonical(changed)).not.toBe(toCanonical(plain));
    expect(await fingerprintOf(changed)).not.toBe(await fingerprintOf(plain));
  });
});

describe('it does not change with', () => {
  test('the order of the gates', async () => {
    expect(await fingerprintOf({ ...plain, gates: plain.gates.toReversed() })).toBe(await fingerprintOf(plain));
  });

  test('breaks, spaces at the ends, and signs that nobody sees', async () => {
    const about = '  Mail\u00a0 desk\r\n0.9\u200b\u202e ';
    expect(await fingerprintOf({ ...plain, about })).toBe(await fingerprintOf(plain));
  });

  test('the way in which the same letter is stored', async () => {
    const [composed, split] = ['José', 'Jose\u0301'].map((decider) => fingerprintOf({ ...plain, decider }));
    expect(await composed).toBe(await split);
  });

  test('a note that says nothing', async () => {
    expect(await fingerprintOf(withFirst({ note: ' ' }))).toBe(await fingerprintOf(plain));
  });
});

test('two thresholds have one text only where they are the same', () => {
  const ordered = (threshold: Threshold) => {
    const { gates, ...head } = tidyThreshold(threshold);
    return { ...head, gates: gates.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
  };
  fc.assert(
    fc.property(anyThreshold, anyThreshold, (one, other) => {
      const isSame = JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
      expect(toCanonical(one) === toCanonical(other)).toBe(isSame);
      expect(toCanonical(tidyThreshold(one))).toBe(toCanonical(one));
    }),
  );
});

test('the text is frozen, since fingerprints on paper are made from it', async () => {
  expect(toCanonical(plain)).toBe(
    '["prove-or-ship/threshold",1,"Mail desk 0.9","Ada","2026-05-15","2026-06-24",[["k2bb",2,1,60,""],["k3aa",1,1,null,"Also on Sundays."],["k4cc",1,3,2.5,""],["k5aa",1,1,null,""]]]',
  );
  expect(await fingerprintOf(plain)).toBe('6FQ0-D8NG-SGAT-AA6H');
});

describe('the first 80 bits in groups', () => {
  test.each([
    [new Array(32).fill(0), '0000-0000-0000-0000'],
    [new Array(32).fill(255), 'ZZZZ-ZZZZ-ZZZZ-ZZZZ'],
    [[0, 68, 50, 20, 199, 66, 84, 182, 53, 207, 1, 2], '0123-4567-89AB-CDEF'],
  ])('%j', (bytes, text) => {
    expect(formatFingerprint(Uint8Array.from(bytes))).toBe(text);
  });

  test('are read from paper, as people type', () => {
    for (const typed of ['0123-4567-89ab-cdef', ' O123 4567 89AB CDEF.', 'o l 2 3–4567—89ab_cdef'])
      expect(readFingerprint(typed)).toBe('0123-4567-89AB-CDEF');
    for (const typed of ['', '0123-4567-89AB-CDE', '0123-4567-89AB-CDEU', '0123-4567-89AB-CDEF0'])
      expect(readFingerprint(typed)).toBeUndefined();
  });

  test('differ from each other', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), (bytes) => {
        const text = formatFingerprint(bytes);
        expect(readFingerprint(text)).toBe(text);
        const changed = bytes.with(9, (bytes[9] ?? 0) ^ 1);
        expect(formatFingerprint(changed)).not.toBe(text);
      }),
    );
  });
});
