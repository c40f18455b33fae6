import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { addDays, isDay, sayDays, sayMonth } from '../../../src/text/day.ts';

it.each([
  ['2026-11-28', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-9-1', false],
  ['28.11.2026', false],
  ['2026-11-28T10:00', false],
  ['', false],
])('%s is a day: %s', (text, isOne) => {
  expect(isDay(text)).toBe(isOne);
});

it.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  // The night in which clocks change in many places.
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-10-26', -2, '2026-10-24'],
])('%s and %i days are %s', (day, days, other) => {
  expect(addDays(day, days)).toBe(other);
});

test('days that are added and taken away lead back', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, fc.integer({ min: -4000, max: 4000 }), (start, days) => {
      expect(isDay(addDays(start, days))).toBe(true);
      expect(addDays(addDays(start, days), -days)).toBe(start);
    }),
  );
});

it.each([
  ['2027-03-31', 'March 31, 2027'],
  ['2027-01-01', 'January 1, 2027'],
  ['Waived until 2027-02-14 by Ana, from 2026-12-01', 'Waived until February 14, 2027 by Ana, from December 1, 2026'],
  ['2027-02-30', '2027-02-30'],
  ['See https://ci.example/2027-03-31/run?on=2027-03-31', 'See https://ci.example/2027-03-31/run?on=2027-03-31'],
  ['The record run-2027-03-31.txt (2027-03-31).', 'The record run-2027-03-31.txt (March 31, 2027).'],
  ['2027-03', '2027-03'],
  ['undated', 'undated'],
  ['', ''],
])('%s is said as %s', (text, said) => {
  expect(sayDays(text)).toBe(said);
});

it.each([
  ['2027-03', 'March 2027'],
  ['2027-12-31', 'December 2027'],
])('the month of %s is %s', (day, said) => {
  expect(sayMonth(day)).toBe(said);
});
