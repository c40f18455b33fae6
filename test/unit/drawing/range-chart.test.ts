import { describe, expect, test } from 'vitest';
import { layChart, sayFigure } from '../../../src/drawing/core/range-chart.ts';

const mark = (fields: object) => ({ label: 'A', counts: 'cups', tone: 'first' as const, ...fields });
const lay = (...marks: object[]) => layChart({ from: 0, to: 100, unit: 'percent', marks: marks.map(mark) });

describe('a chart of figures on one scale', () => {
  test('puts equal steps of the scale at equal distances', () => {
    const places = lay(...[0, 25, 50, 75, 100].map((at) => ({ at }))).marks.map(({ dot }) => dot ?? 0);
    const steps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
    expect(new Set(steps.map(Math.round)).size).toBe(1);
    expect(steps[0]).toBeGreaterThan(50);
  });

  test('keeps every mark, figure and tick inside the picture', () => {
    for (let at = 0; at <= 100; at += 5) {
      const { width, height, marks, ticks } = lay({ at, low: Math.max(0, at - 10), high: Math.min(100, at + 10) });
      for (const { text, y, line, says } of marks) {
        const room = says.length * 8;
        expect(text.anchor === 'start' ? text.x + room : text.x).toBeLessThanOrEqual(width);
        expect(text.anchor === 'end' ? text.x - room : text.x).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThan(height);
        expect(line?.to).toBeGreaterThanOrEqual(line?.from ?? 0);
      }
      for (const { x } of ticks) expect(x).toBeLessThanOrEqual(width);
    }
  });

  test('never writes a figure over its own mark', () => {
    for (const fields of [{ at: 3 }, { at: 50 }, { at: 97 }, { low: 1, high: 99 }, { low: 60, high: 100, at: 80 }]) {
      const [drawn] = lay(fields).marks;
      const ends = [drawn?.dot, drawn?.line?.from, drawn?.line?.to].filter((x) => x !== undefined);
      if (drawn?.text.anchor === 'start') expect(drawn.text.x).toBeGreaterThan(Math.max(...ends));
      else expect(drawn?.text.x).toBeLessThan(Math.min(...ends));
    }
  });

  test('draws shares of one whole as lines from the start of the scale, and other values without', () => {
    const marks = [{ at: 60 }, { at: 5 }].map(mark);
    const chart = { from: 0, to: 100, unit: 'percent', marks };
    const drawn = layChart({ ...chart, shares: true });
    expect(drawn.marks.map(({ line }) => line)).toEqual(
      drawn.marks.map(({ dot }) => ({ from: drawn.plot.left, to: dot })),
    );
    expect(drawn.marks.map(({ text, says }) => [text, says])).toEqual(
      layChart({ ...chart, shares: false }).marks.map(({ text, says }) => [text, says]),
    );
    expect(layChart({ ...chart, shares: false }).marks.map(({ line }) => line)).toEqual([undefined, undefined]);
  });

  test('draws a line through all figures, and names it within the picture', () => {
    for (const at of [0, 50, 100]) {
      const { line, width, marks } = layChart({
        ...{ from: 0, to: 100, unit: 'percent' },
        line: { label: 'The mark in the plan', at, counts: 'Written before.' },
        marks: [mark({ at })],
      });
      expect(line?.x).toBe(marks[0]?.dot);
      expect(line?.says).toBe(`The mark in the plan: ${at}%`);
      const room = (line?.says.length ?? 0) * 8;
      const left = (line?.x ?? 0) - { start: 0, middle: room / 2, end: room }[line?.anchor ?? 'start'];
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + room).toBeLessThanOrEqual(width);
    }
  });

  test('has four to six round ticks on any scale', () => {
    for (const to of [5, 10, 40, 100, 240, 700]) {
      const { ticks } = layChart({ from: 0, to, unit: 'cases', marks: [mark({ at: 1 })] });
      expect(ticks.length).toBeGreaterThanOrEqual(3);
      expect(ticks.length).toBeLessThanOrEqual(6);
    }
  });
});

test.each([
  [{ at: 46 }, '46%'],
  [{ low: 67, high: 88.8 }, '67 to 88.8%'],
  [{ at: 80, low: 67, high: 88.8 }, '80% (67 to 88.8%)'],
])('%j is written as %s', (figure, says) => expect(sayFigure(figure, 'percent')).toBe(says));

test('a unit in words is said once', () =>
  expect(sayFigure({ at: 187.5, low: 157.9, high: 250 }, 'minutes')).toBe('187.5 minutes (157.9 to 250)'));
