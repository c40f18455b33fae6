import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Field, listFields } from '../../../src/calculators/core/calculator.ts';
import { calculators } from '../../../src/calculators/core/calculators.ts';
import { readTyped, writeTyped } from '../../../src/calculators/core/link.ts';
import { checkTyped, readEntered, sayReading } from '../../../src/calculators/core/read-entered.ts';
import { reviewBreakEven } from '../../../src/calculators/core/review-break-even.ts';
import { sayNumber } from '../../../src/calculators/core/say-number.ts';
import { sumToMarkdown } from '../../../src/calculators/core/to-markdown.ts';
import { findTurns } from '../../../src/calculators/core/turning.ts';

const share: Field = { name: 'share', label: 'Share', unit: 'percent', to: 100 };

test.each([
  ['12.5', 12.5],
  ['12,5', 12.5],
  ['1,500', 1500],
  [' 7 ', 7],
  ['', undefined],
  ['101', undefined],
  ['-3', undefined],
  ['12 %', undefined],
  ['abc', undefined],
])('“%s” in a field is read as the rest of the site reads it: %s', (text, number) => {
  const money: Field = { name: 'share', label: 'Money', unit: 'money' };
  const field = text === '101' ? share : money;
  expect(readEntered([field], { share: text })['share']).toBe(number);
  expect(checkTyped(field, text) === undefined).toBe(number !== undefined || text === '');
});

test('a number that may be meant in two ways is told as it was read', () => {
  expect(sayReading('1.500')).toBe('Read as 1.5.');
  expect(sayReading('1,500')).toBe('Read as 1,500.');
  expect([sayReading('1500'), sayReading('abc')]).toEqual([undefined, undefined]);
});

test.each([
  [1234567.4, 'money', '1,234,567'],
  [12.345, 'money', '12.35'],
  [-1553.2, 'money', '−1,553'],
  [-0.001, 'money', '0.00'],
  [24.68, 'percent', '24.7%'],
  [0, 'chance', 'under 0.1%'],
  [99.97, 'chance', 'over 99.9%'],
  [36, 'months', '36 months'],
  [0.25, 'minutes', '0.3 min'],
] as const)('%d in %s is written %s', (number, unit, text) => {
  expect(sayNumber(number, unit)).toBe(text);
});

describe('the link of a calculation', () => {
  const names = listFields(reviewBreakEven).map(({ name }) => name);

  test('brings back what was typed', () => {
    const typed = fc.dictionary(fc.constantFrom(...names), fc.stringMatching(/^ ?[\d.,' &=%+]{0,8}\d ?$/));
    fc.assert(
      fc.property(typed, (texts) => {
        const kept = Object.entries(texts).map(([name, text]) => [name, text.trim()]);
        expect(readTyped(writeTyped(texts), names)).toEqual({
          typed: Object.fromEntries(kept.filter(([, text]) => text !== '')),
        });
      }),
    );
  });

  test('has its keys in order, and is none where nothing is typed', () => {
    expect(writeTyped({ wrong: '2', cases: '1,500', error: '' })).toBe('#cases=1%2C500&v=1&wrong=2');
    expect(writeTyped({ wrong: ' ' })).toBe('');
  });

  test.each([
    ['#examples', {}, undefined],
    ['', {}, undefined],
    ['#v=1&wrong=2&gone=3', { wrong: '2' }, 'One number of this link is not known here'],
    ['#v=1&gone=3&lost=4', {}, '2 numbers of this link are not known here'],
    ['#v=1&__proto__=3&wrong=2', { wrong: '2' }, 'not known here'],
    [`#v=1&wrong=${'9'.repeat(31)}`, {}, 'not known here'],
    ['#v=2&wrong=2', {}, 'not one of this calculator'],
    ['#v=1&wrong=%zz', { wrong: '%zz' }, undefined],
    [`#v=1&wrong=${'9'.repeat(20_000)}`, {}, 'far longer'],
  ])('%#: what is known is kept, and the rest is told', (fragment, typed, problem) => {
    const opened = readTyped(fragment, names);
    expect(opened.typed).toEqual(typed);
    if (problem) expect(opened.problem).toContain(problem);
    else expect(opened.problem).toBeUndefined();
  });
});

describe('a calculation as Markdown', () => {
  const at = { date: '2027-03-01', link: 'https://example.com/calculators/review-break-even/#v=1' };

  test.each(calculators)('$slug says results, formulas and what was entered', (calculator) => {
    const [example] = calculator.examples;
    const typed = Object.fromEntries(
      Object.entries(example?.values ?? {}).map(([name, value]) => [name, String(value)]),
    );
    const text = sumToMarkdown(calculator, typed, at);
    for (const { members } of calculator.lines) for (const { words } of members) expect(text).toContain(words);
    expect(text).toContain(`Work it out again: <${at.link}>`);
    expect(text).not.toContain('**not yet**');
    expect(text.endsWith('\n')).toBe(true);
  });

  test('what somebody typed is no markup', () => {
    const text = sumToMarkdown(reviewBreakEven, { wrong: '**2**\n# Boo' }, at);
    expect(text).toContain('\\*\\*2\\*\\*');
    expect(text).not.toMatch(/^# Boo/m);
  });
});

test('half and double stay within what a number can be', () => {
  const seen: number[] = [];
  findTurns([{ ...share, from: 40 }], { share: 60 }, ({ share: tried = 0 }) => String(seen.push(tried)));
  expect(seen).toEqual([60, 40, 100]);
});
