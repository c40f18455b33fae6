import { describe, expect, test } from 'vitest';
import { layStrips } from '../../../src/drawing/core/chart-strips.ts';
import { layChart } from '../../../src/drawing/core/range-chart.ts';

const mark = (fields: object) => ({ label: 'A', counts: 'cups', tone: 'first' as const, ...fields });
const chart = {
  ...{ from: 70, to: 100, unit: 'percent' },
  line: { label: 'The mark in the plan', at: 80, counts: 'Written before.' },
  marks: [mark({ at: 84, low: 75.6, high: 89.9 }), mark({ at: 70 }), mark({ low: 71, high: 100 })],
};

/** Where a share of the scale lies in the wide drawing. */
const inWide = (share: string | undefined) => {
  const { plot } = layChart(chart);
  return share === undefined ? undefined : plot.left + (Number.parseFloat(share) / 100) * (plot.right - plot.left);
};

describe('a chart as strips', () => {
  test('puts every mark where the wide drawing has it, with the same figure', () => {
    const wide = layChart(chart);
    const { strips, across } = layStrips(chart);
    expect(inWide(across)).toBeCloseTo(wide.line?.x ?? 0, 0);
    for (const [index, drawn] of wide.marks.entries()) {
      const strip = strips[index];
      expect(strip).toMatchObject({ label: drawn.label, says: drawn.says, tone: drawn.tone });
      expect(Boolean(strip?.dot)).toBe(drawn.dot !== undefined);
      if (drawn.dot !== undefined) expect(inWide(strip?.dot)).toBeCloseTo(drawn.dot, 0);
      expect(Boolean(strip?.line)).toBe(drawn.line !== undefined);
      if (drawn.line) expect(inWide(strip?.line?.from)).toBeCloseTo(drawn.line.from, 0);
      if (drawn.line) expect(inWide(strip?.line?.to)).toBeCloseTo(drawn.line.to, 0);
    }
  });

  test('has a row of its own for the value that all are held against, drawn as the line alone', () => {
    expect(layStrips(chart).strips.at(-1)).toEqual({
      ...{ label: 'The mark in the plan', says: '80%', counts: 'Written before.' },
    });
  });

  test('draws shares from the start of the scale', () => {
    const [share] = layStrips({ ...chart, shares: true, from: 0, marks: [mark({ at: 60 })] }).strips;
    expect(share).toMatchObject({ dot: '60%', line: { from: '0%', to: '60%' } });
  });

  test('has the steps of the wide drawing, and names the first and the last of them', () => {
    const { ticks } = layStrips(chart);
    expect(ticks.map(({ x }) => Math.round(inWide(x) ?? 0))).toEqual(
      layChart(chart).ticks.map(({ x }) => Math.round(x)),
    );
    expect(ticks.map(({ says }) => says).filter(Boolean)).toEqual(['70%', '100%']);
    expect(ticks[0]?.says).toBe('70%');
  });
});
