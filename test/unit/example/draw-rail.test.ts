import { describe, expect, test } from 'vitest';
import { drawRail } from '../../../src/example/core/draw-rail.ts';
import type { Verdict } from '../../../src/threshold/core/judge.ts';

const told = (launch: Verdict, live: Verdict, ...places: string[]) =>
  drawRail({
    before: { day: '2026-03-02', result: { name: 'Proof of concept' } },
    exit: { runs: places.map((place) => ({ place })) },
    after: { day: '2026-05-04', result: { name: 'Production sprint' } },
    launch: { day: '2026-06-24', judgement: { verdict: launch } },
    live: { day: '2026-07-01', judgement: { verdict: live } },
  });

const verdicts = [
  ['blocked', 'closed'],
  ['conditional', 'waived'],
  ['clear', 'open'],
] as const;
const runs = [
  [[], 'closed'],
  [['below'], 'closed'],
  [['above'], 'open'],
  [['below', 'above'], 'open'],
  [['above', 'below'], 'closed'],
] as const;

const cases = verdicts.flatMap(([launch, launchGate]) =>
  verdicts.flatMap(([live, liveGate]) =>
    runs.map(([places, passMark]) => ({ launch, live, places, gates: [passMark, launchGate, liveGate] })),
  ),
);

describe('each gate stands as its day left it', () => {
  test.each(cases)('runs $places, then $launch, then $live: $gates', ({ launch, live, places, gates }) => {
    const stops = told(launch, live, ...places);
    expect(stops.filter(({ gate }) => gate).map(({ state }) => state)).toEqual(gates);
    expect(stops.filter(({ gate }) => !gate).map(({ state }) => state)).toEqual([undefined, undefined, undefined]);
    expect(stops.slice(3, 5).map(({ note }) => note)).toEqual([`June 24, 2026: ${launch}`, `July 1, 2026: ${live}`]);
  });
});

test('the stations stand in the order of the case, with the results and days of the quiz', () => {
  const stops = told('blocked', 'clear', 'above');
  expect(stops.map(({ name }) => name)).toEqual([
    ...['Proof of concept', 'The pass mark', 'Production sprint'],
    ...['The launch gate', 'The same gate later', 'Daily use'],
  ]);
  expect([stops[0]?.note, stops[2]?.note]).toEqual(['The quiz on March 2, 2026', 'The quiz on May 4, 2026']);
});
