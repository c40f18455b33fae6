import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type GateStanding, judge, type Verdict } from '../../../src/threshold/core/judge.ts';
import type { GateEntry, GateItem } from '../../../src/threshold/core/model.ts';
import { asking, fields, fiveOf, measures, met, type Steps, someGate, today, toEntry, waiver } from './gates.ts';

const standings: GateStanding[] = ['unmet', 'waived', 'met'];
const verdicts: Verdict[] = ['blocked', 'conditional', 'clear'];
const operators = Object.keys(measures) as (keyof typeof measures)[];

/** All ways to fill in the fields, each with its place in the order of improvement. */
function* listStates(steps: [string, Steps][]): Generator<{ texts: Record<string, string | undefined>; at: number[] }> {
  const [first, ...rest] = steps;
  if (!first) {
    yield { texts: {}, at: [] };
    return;
  }
  for (const { texts, at } of listStates(rest))
    for (const [step, alike] of first[1].entries())
      for (const text of alike) yield { texts: { ...texts, [first[0]]: text }, at: [step, ...at] };
}

const standingOf = (item: GateItem, entry: GateEntry) => {
  const { threshold, items } = asking(item);
  return standings.indexOf(judge(threshold, items, { [item.id]: entry }, today).gates[0]?.standing ?? 'unmet');
};

test.each([undefined, ...operators])(
  'one gate (%s), all its states: what improves an entry never worsens its standing',
  (operator) => {
    const item = someGate('k7m2', operator ? { condition: fiveOf(operator) } : {});
    const steps: [string, Steps][] = Object.entries(fields);
    if (operator) steps.push(['measured', measures[operator]]);
    // By place: the worst and the best standing of all entries that are equally good.
    const seen = new Map<string, { at: number[]; low: number; high: number }>();
    let tried = 0;
    for (const { texts, at } of listStates(steps)) {
      const standing = standingOf(item, toEntry(texts));
      const { low, high } = seen.get(at.join()) ?? { low: 2, high: 0 };
      seen.set(at.join(), { at, low: Math.min(low, standing), high: Math.max(high, standing) });
      tried += 1;
    }
    let wrong = 0;
    for (const { at, low, high } of seen.values()) {
      if (low !== high) wrong += 1;
      // Each better entry is reached in such single steps.
      for (const place of at.keys()) {
        const better = seen.get(at.map((step, other) => (other === place ? step + 1 : step)).join());
        if (better && better.low < high) wrong += 1;
      }
    }
    expect(wrong).toBe(0);
    expect(tried).toBe(steps.reduce((product, [, levels]) => product * levels.flat().length, 1));
    expect(new Set([...seen.values()].map(({ low }) => low))).toEqual(new Set([0, 1, 2]));
  },
);

// What is left to tell apart once the fields of one gate were tried one by one: an entry for each reason and each way out.
const typical: GateEntry[] = [
  ...[{ state: 'open' }, { state: 'doing' }, { state: 'done' }],
  ...[
    { ...met, checked: '2026-03-25' },
    { ...met, measured: '9' },
    { state: 'open', ...waiver },
  ],
  ...[{ state: 'open', ...waiver, control: '' }, { ...met, ...waiver, until: '2026-01-01' }, met],
];

test('a set of three gates, all its states: the worst gate decides, and no better gate worsens the verdict', () => {
  const all = ['at-most', 'at-least', 'exactly'] as const;
  const set = all.map((operator, place) => someGate(`k7m${place + 2}`, { condition: fiveOf(operator) }));
  const { threshold, items } = asking(...set);
  const marks = typical.map((entry) => set.map((item) => standingOf(item, entry)));
  const verdictOf = (places: number[]) => {
    const entries = Object.fromEntries(places.map((place, gate) => [set[gate]?.id, typical[place]]));
    return verdicts.indexOf(judge(threshold, items, entries, today).verdict);
  };
  let wrong = 0;
  const counts = [0, 0, 0];
  for (let state = 0; state < typical.length ** 3; state += 1) {
    const places = [state % 9, Math.floor(state / 9) % 9, Math.floor(state / 81)];
    const verdict = verdictOf(places);
    counts[verdict] = (counts[verdict] ?? 0) + 1;
    if (verdict !== Math.min(...places.map((place, gate) => marks[place]?.[gate] ?? 0))) wrong += 1;
    for (const [gate, place] of places.entries())
      for (const [next] of typical.entries()) {
        const isBetter = (marks[next]?.[gate] ?? 0) >= (marks[place]?.[gate] ?? 0);
        if (isBetter && verdictOf(places.with(gate, next)) < verdict) wrong += 1;
      }
  }
  expect(wrong).toBe(0);
  expect(counts.every((count) => count > 0)).toBe(true);
});

const steps = { ...fields, measured: measures['at-most'] };
const anyPlaces = fc.record(
  Object.fromEntries(Object.entries(steps).map(([name, levels]) => [name, fc.nat({ max: levels.length - 1 })])),
);
const fill = (places: Record<string, number>) =>
  toEntry(Object.fromEntries(Object.entries(steps).map(([name, levels]) => [name, levels[places[name] ?? 0]?.[0]])));

test('up to twenty gates: improving any fields of any gates never worsens the verdict', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyPlaces, anyPlaces), { minLength: 1, maxLength: 20 }), (pairs) => {
      const set = pairs.map((_, place) => someGate(`k${place + 20}`, { condition: fiveOf('at-most') }));
      const { threshold, items } = asking(...set);
      const judgeAll = (entryOf: (pair: (typeof pairs)[number]) => GateEntry) => {
        const entries = Object.fromEntries(pairs.map((pair, place) => [set[place]?.id, entryOf(pair)]));
        return judge(threshold, items, entries, today);
      };
      const before = judgeAll(([places]) => fill(places));
      const after = judgeAll(([places, others]) =>
        fill(Object.fromEntries(Object.entries(places).map(([name, at]) => [name, Math.max(at, others[name] ?? 0)]))),
      );
      expect(verdicts.indexOf(after.verdict)).toBeGreaterThanOrEqual(verdicts.indexOf(before.verdict));
      for (const [place, { standing }] of before.gates.entries())
        expect(standings.indexOf(after.gates[place]?.standing ?? 'unmet')).toBeGreaterThanOrEqual(
          standings.indexOf(standing),
        );
    }),
    { numRuns: 500 },
  );
});
