import { expect, test } from 'vitest';
import { sayCondition, sayUnit } from '../../../src/entry/core/item-words.ts';

test('of 1, a unit is in the singular', () => {
  for (const [unit, one] of [
    ['effects', 'effect'],
    ['working days', 'working day'],
    ['people', 'person'],
    ['person', 'person'],
    ['percent', 'percent'],
    ['times the expected peak', 'times the expected peak'],
  ] as const) {
    expect(sayUnit(unit, 1)).toBe(one);
    expect(sayUnit(unit, 2)).toBe(unit);
    expect(sayUnit(unit, 0)).toBe(unit);
  }
});

test('a condition reads as a sentence', () => {
  const layers = {
    metric: 'layers that retry',
    operator: 'at-most',
    value: 1,
    unit: 'layers',
    basis: 'house',
  } as const;
  expect(sayCondition(layers)).toBe('layers that retry: at most 1 layer');
});
