import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Values } from '../../../src/calculators/core/calculator.ts';
import { listFields } from '../../../src/calculators/core/calculator.ts';
import { costUntil, drawCosts, findTurn, sayCost } from '../../../src/calculators/core/cost-course.ts';
import { threeYearCost } from '../../../src/calculators/core/three-year-cost.ts';
import { twoOptions } from '../../../src/calculators/core/three-year-examples.ts';
import {
  costInAll,
  costOfMonthToday,
  costOfToday,
  period,
  type YearsName,
} from '../../../src/calculators/core/three-years.ts';

const names = listFields(threeYearCost).map(({ name, to }) => ({ name, most: Math.min(to ?? 500, 500) }));
const anyValues = fc
  .tuple(...names.map(({ most }) => fc.integer({ min: 1, max: most })))
  .map((all) => Object.fromEntries(all.map((value, place) => [names[place]?.name, value])) as Values<YearsName>);
const sides = ['product', 'build'] as const;

describe('what an option has cost by the end of a month', () => {
  test('is at the end what the calculator says it costs in all, whatever the numbers', () => {
    fc.assert(
      fc.property(anyValues, fc.constantFrom(...sides), (values, side) => {
        expect(costUntil(values, side, period)).toBeCloseTo(costInAll(values, side), 4);
      }),
    );
  });

  test('never falls, and stays below today’s process from its turn on', () => {
    fc.assert(
      fc.property(anyValues, fc.constantFrom(...sides), (values, side) => {
        const costs = Array.from({ length: period + 1 }, (_, month) => costUntil(values, side, month));
        for (const [month, cost] of costs.entries()) expect(cost).toBeGreaterThanOrEqual(costs[month - 1] ?? 0);
        const turn = findTurn(values, side) ?? period + 1;
        const later = costs.slice(turn).map((cost, place) => cost < (turn + place) * costOfMonthToday(values));
        expect(later).not.toContain(false);
        expect((costs[turn - 1] ?? 0) >= (turn - 1) * costOfMonthToday(values)).toBe(true);
      }),
    );
  });
});

describe('the drawing of the costs', () => {
  const [many, few] = twoOptions.map(drawCosts);

  test('says in its title what the lines show', () => {
    expect(many?.title).toBe(
      'Many cases: the product costs less than today’s process from month 3, the build from month 10',
    );
    expect(few?.title).toBe('Few cases: neither product nor build gets below today’s process');
    for (const { title } of [many, few].filter((one) => one !== undefined))
      expect(title.length).toBeLessThanOrEqual(110);
  });

  test.each(twoOptions)('ends in $name with the totals of the calculator', (example) => {
    const { moments } = drawCosts(example);
    const totals = [costOfToday(example.values), ...sides.map((side) => costInAll(example.values, side))];
    expect(moments.at(-1)?.values.map(sayCost)).toEqual(totals.map(sayCost));
    expect(moments.map(({ at }) => at)).toEqual(expect.arrayContaining([0, 12, 24, period]));
  });

  test('lies on its scale, and marks where a line crosses that of today', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const { moments, from, to } = drawCosts({ name: 'Any', values });
        for (const { values: costs } of moments)
          for (const cost of costs) expect(cost >= from && cost <= to + 1e-6).toBe(true);
        const turns = new Set(sides.flatMap((side) => findTurn(values, side) ?? []));
        expect(moments.filter(({ event }) => event).map(({ at }) => at)).toEqual([...turns].sort((a, b) => a - b));
      }),
    );
  });
});
