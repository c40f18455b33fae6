import { describe, expect, test } from 'vitest';
import { type Lane, layLanes, wrapLabel } from '../../../src/drawing/core/path-drawing.ts';

test.each([
  ['A bounded trial', 200, ['A bounded trial']],
  ['A bounded trial', 80, ['A bounded', 'trial']],
  ['A bounded trial', 1, ['A', 'bounded', 'trial']],
  ['spaced   out', 500, ['spaced out']],
  ['Reconciliation', 40, ['Reconciliation']],
])('wraps "%s" at %d', (text, width, lines) => {
  expect(wrapLabel(text, width)).toEqual(lines);
});

test('wrapping keeps every word, in order, and breaks lines only where it must', () => {
  const text = 'one two three four five six seven eight nine ten eleven twelve';
  for (let width = 1; width < 500; width += 7) {
    const lines = wrapLabel(text, width);
    const most = Math.max(1, Math.floor(width / 6.9));
    expect(lines.join(' ')).toBe(text);
    for (const [place, line] of lines.entries()) {
      if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(most);
      const next = lines[place + 1]?.split(' ')[0];
      if (next) expect(`${line} ${next}`.length).toBeGreaterThan(most);
    }
  }
});

describe('a drawing', () => {
  const lane = (tone: Lane['tone'], ...names: string[]): Lane => ({
    title: tone,
    tone,
    stops: names.map((name) => ({ name, note: '', gate: name.endsWith('?') })),
  });
  const drawing = layLanes(
    [lane('prove', 'Idea', 'Needed?', 'Trial'), lane('ship', 'Sprint', 'Owner?', 'Stop?', 'Daily use of it')],
    760,
    true,
  );

  test('spreads the stops of each lane evenly and inside the picture', () => {
    for (const { marks, from, to } of drawing.lanes) {
      const gaps = marks.slice(1).map(({ x }, place) => x - (marks[place]?.x ?? 0));
      for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0);
      expect(marks[0]?.x).toBe(from);
      expect(marks.at(-1)?.x).toBeCloseTo(to);
      for (const { x } of marks) expect(x > 0 && x < drawing.width).toBe(true);
    }
  });

  test('keeps stops, gates and tones as they were told', () => {
    expect(drawing.lanes.map(({ tone }) => tone)).toEqual(['prove', 'ship']);
    expect(drawing.lanes.map(({ marks }) => marks.map(({ gate }) => gate))).toEqual([
      [false, true, false],
      [false, true, true, false],
    ]);
  });

  test('sets lanes below each other and leaves room for the last label', () => {
    const [first, second] = drawing.lanes;
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThan(100);
    const deepest = Math.max(...(second?.marks ?? []).map(({ lines }) => lines.length));
    expect(drawing.height).toBeGreaterThanOrEqual((second?.y ?? 0) + 30 + deepest * drawing.lineHeight);
  });

  test('leads from each lane into the next with one turn', () => {
    expect(drawing.turns).toHaveLength(1);
    const [first, second] = drawing.lanes;
    expect(drawing.turns[0]).toMatch(new RegExp(`^M${(first?.to ?? 0) + 12} ${first?.y}H`));
    expect(drawing.turns[0]).toMatch(new RegExp(`H${(second?.from ?? 0) - 14}$`));
    expect(layLanes([lane('prove', 'Idea')], 760, true).turns).toEqual([]);
  });

  test('draws no turn between ways to choose from', () => {
    const lanes = [lane('first', 'Buy', 'Fits?'), lane('second', 'Build', 'Owner?')];
    const [apart, joined] = [layLanes(lanes, 760, false), layLanes(lanes, 760, true)];
    expect([apart.turns, joined.turns.length]).toEqual([[], 1]);
    expect(apart.height).toBeLessThan(joined.height);
  });

  test('contains only numbers that can be drawn, at any width', () => {
    for (const width of [100, 320, 761.5, 2000]) {
      const text = JSON.stringify(layLanes([lane('prove', 'A', 'B?'), lane('ship', 'C')], width, true));
      expect(text).not.toMatch(/NaN|Infinity|null/);
    }
  });
});
