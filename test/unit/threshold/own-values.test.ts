import { expect, test } from 'vitest';
import type { Entry } from '../../../src/entry/core/entry.ts';
import { findDoubts, type Mark } from '../../../src/entry/core/find-doubts.ts';
import { findStanding, sayMissed } from '../../../src/entry/core/find-standing.ts';
import { doubtGate, findUnmet } from '../../../src/entry/core/find-unmet.ts';
import { heedThreshold } from '../../../src/entry/core/heed-threshold.ts';
import { thresholdName } from '../../../src/entry/core/store/keys.ts';
import { RecordStore } from '../../../src/entry/core/store/record-store.ts';
import { emptied, thresholdToTexts } from '../../../src/threshold/core/kept-threshold.ts';
import { FakeStorage, fakeClock } from '../entry/store/fake-storage.ts';

const today = '2026-11-28';
const version = { revision: 1, wording: 1 };
const operators: Mark['operator'][] = ['at-most', 'at-least', 'less-than', 'more-than', 'exactly'];
const checkWith = (operator: Mark['operator']) => ({
  ...{ id: 'k7m2', title: 'Restore', gate: true, days: 90, when: 'before-launch' as const },
  condition: { operator, value: 15, unit: 'minutes' },
});
const done = (measured: string): Entry => ({ state: 'done', evidence: 'Drill 4', checked: '2026-11-20', measured });

const open = () => new RecordStore({ texts: new FakeStorage(), clock: fakeClock(), writer: 'threshold', formats: [] });

/** What a browser keeps once a leader asked for a value. */
const keptWith = (value: number | undefined) => {
  const records = open();
  const gate = { id: 'k7m2', ...version, ...(value !== undefined && { value }) };
  records.write(thresholdName, thresholdToTexts({ ...emptied, gates: [gate] }));
  return records;
};

test('every page judges what was measured by the value of the own threshold, and says whose it is', () => {
  for (const operator of operators)
    for (const value of [0, 2.5, 15, 60])
      for (const measured of ['0', '2.5', '2,6', '14', '15', '16', '60', '61', '1,500', 'fast', '', '-1']) {
        const check = heedThreshold(checkWith(operator), keptWith(value));
        const asked = { id: check.id, ...version, value };
        const expected = findDoubts(
          asked,
          { ...version, ...checkWith(operator) },
          done(measured),
          today,
          'your threshold',
        );
        expect(findUnmet(check, done(measured), today)).toEqual(expected);
        expect(doubtGate(check, done(measured), today)).toEqual(expected);
        expect(findStanding(check, done(measured), today).doubted).toBe(expected.length > 0);
      }
});

test('a value that is missed by the threshold alone is told as such', () => {
  const own = heedThreshold(checkWith('at-most'), keptWith(2.5));
  expect(sayMissed(own, done('2.6'))).toBe(
    'Done, but 2.6 was measured, and your threshold asks for at most 2.5 minutes',
  );
  expect(sayMissed(checkWith('at-most'), done('2.6'))).toBeUndefined();
  expect(sayMissed(checkWith('at-most'), done('16'))).toContain('and the check asks for at most 15 minutes');
});

test('without a threshold, or without a value in it, the check asks for its own', () => {
  for (const records of [open(), keptWith(undefined)])
    expect(heedThreshold(checkWith('at-most'), records).condition).toEqual(checkWith('at-most').condition);
  const unmeasured = { id: 'k7m2' };
  expect(heedThreshold(unmeasured, keptWith(2))).toBe(unmeasured);
});

test('a value that is written while a page is open counts at once, in copies of the check too', () => {
  const records = keptWith(60);
  const check = heedThreshold(checkWith('at-most'), records);
  const missed = () => sayMissed(check, done('20')) !== undefined;
  expect(missed()).toBe(false);
  records.write(thresholdName, thresholdToTexts({ ...emptied, gates: [{ id: 'k7m2', ...version, value: 10 }] }));
  expect(missed()).toBe(true);
  expect({ ...check }.condition.value).toBe(10);
});

test('a value that is left of a gate that was taken out asks for nothing', () => {
  const whole = thresholdToTexts({ ...emptied, gates: [{ id: 'k7m2', ...version, value: 2.5 }] });
  for (const gone of ['v', 'g.k7m2']) {
    const records = open();
    records.write(thresholdName, new Map([...whole].filter(([name]) => name !== gone)));
    expect(heedThreshold(checkWith('at-most'), records).condition).toEqual(checkWith('at-most').condition);
  }
});
