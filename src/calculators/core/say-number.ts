import type { Unit } from './calculator.ts';

const after: Record<Unit, string> = {
  money: '',
  percent: '%',
  chance: '%',
  minutes: ' min',
  hours: ' h',
  months: ' months',
  count: '',
};

/** What stands beside a field, and in the heads of tables. Money has no currency here: the reader knows theirs. */
export const unitNames: Record<Unit, string> = {
  money: 'money',
  percent: '%',
  chance: '%',
  minutes: 'minutes',
  hours: 'hours',
  months: 'months',
  count: 'number',
};

/** A result to be read: no more digits than it deserves, and a minus that is one. */
export function sayNumber(value: number, unit: Unit): string {
  // No chance is none, and none is certain.
  if (unit === 'chance' && value < 0.1) return 'under 0.1%';
  if (unit === 'chance' && value > 99.9) return 'over 99.9%';
  const digits = unit === 'money' && Math.abs(value) < 1000 ? 2 : unit === 'money' ? 0 : 1;
  const least = unit === 'money' ? digits : 0;
  // Adding nothing turns a minus zero into a plain one.
  const rounded = Number(value.toFixed(digits)) + 0;
  const amount = Math.abs(rounded).toLocaleString('en-US', {
    minimumFractionDigits: least,
    maximumFractionDigits: digits,
  });
  const unitSaid = unit === 'months' && amount === '1' ? ' month' : after[unit];
  return `${rounded < 0 ? '−' : ''}${amount}${unitSaid}`;
}
