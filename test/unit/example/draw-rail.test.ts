import { expect, test } from 'vitest';
import { drawRail } from '../../../src/example/core/draw-rail.ts';

const told = (place: string, launch: 'blocked' | 'conditional' | 'clear', live: 'blocked' | 'conditional' | 'clear') =>
  drawRail({
    before: { day: '2026-03-02', result: { name: 'Proof of concept' } },
    exit: { runs: [{ place: 'below' }, { place }] },
    after: { day: '2026-05-04', result: { name: 'Production sprint' } },
    launch: { day: '2026-06-24', judgement: { verdict: launch } },
    live: { day: '2026-07-01', judgement: { verdict: live } },
  });

test('the rail tells each verdict on its day, and draws its gate as that verdict leaves it', () => {
  const gates = told('above', 'blocked', 'conditional').filter(({ gate }) => gate);
  expect(gates.map(({ state }) => state)).toEqual(['open', 'closed', 'waived']);
  expect(gates[1]?.note).toBe('June 24, 2026: blocked');
});

test('the gate of the trial follows the last run', () => {
  expect(told('below', 'clear', 'clear').map(({ state }) => state)).toEqual([
    ...[undefined, 'closed', undefined, 'open', 'open', undefined],
  ]);
});
