import { describe, expect, test } from 'vitest';
import { checkField } from '../../../src/worksheets/core/check.ts';

describe('a person', () => {
  const check = (text: string) => checkField({ kind: 'person' }, text);
  test.each([
    'Ana',
    'Ana Lucía de la Cruz',
    'Dr. Anders Andersson',
    'O’Brien',
    'Sandy Orr',
    'Andrew Boardman',
    'Ana (head of sales)',
    '',
  ])('is one: %s', (text) => expect(check(text)).toBeUndefined());
  test.each(['Ana and Bo', 'Ana/Bo', 'Ana, Bo', 'Ana & Bo', 'Ana; Bo', 'Ana\nBo', 'Ana or Bo'])(
    'is not two: %s',
    (text) => expect(check(text)).toMatch(/more than one person/),
  );
  test.each(['the platform team', 'Steering committee', 'IT department', 'Everybody', 'Engineering'])(
    'is no group: %s',
    (text) => expect(check(text)).toMatch(/group/),
  );
  test.each(['TBD', 'n/a', '?', 'unknown'])('is not still to come: %s', (text) =>
    expect(check(text)).toMatch(/finding/),
  );
});

test.each(['0', '12', '0.5', '0,5', '1,200', '1 200', '1,200.75'])('%s is a number', (text) => {
  expect(checkField({ kind: 'number' }, text)).toBeUndefined();
});

test.each(['about 12', '12 ms', '1,2,3', '-', '1.2.3'])(
  '%s is no number, and the message says what would be one',
  (text) => {
    expect(checkField({ kind: 'number' }, text)).toMatch(/such as 250/);
  },
);

test.each(['2027-03-31', ' 2028-02-29 '])('%s is a day', (text) => {
  expect(checkField({ kind: 'day' }, text)).toBeUndefined();
});

test.each(['31.3.2027', '2027-02-29', '2027-13-01', 'tomorrow', '2027'])('%s is no day', (text) => {
  expect(checkField({ kind: 'day' }, text)).toMatch(/2027-03-31/);
});

test('other fields take anything', () => {
  for (const kind of ['line', 'text', 'choice'] as const) expect(checkField({ kind }, 'A, B and 7')).toBeUndefined();
});
