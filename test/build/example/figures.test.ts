import { describe, expect, test } from 'vitest';
import { costOfAccepted } from '../../../src/calculators/core/accepted-cost.ts';
import { findCounts, findInterval, roundInterval } from '../../../src/worksheets/core/trial.ts';
import { textOf } from '../built-site.ts';
import { at, entries, example, written } from './example-page.ts';

describe('figures that are told twice agree', () => {
  const { plan, exit, sheets, launch, live } = example;
  const field = (part: string, name: string) => plan.filled[part]?.['once']?.[name] ?? '';
  const last = exit.runs.at(-1);
  const audit = sheets.filled.find(({ gap }) => gap === 'technical')?.filled ?? {};

  test('of the trial', () => {
    expect(exit.runs.map(({ of }) => String(of))).toEqual([
      field('plan-cases', 'number'),
      field('plan-cases', 'fresh'),
    ]);
    expect(exit.runs[0]?.day).toBe(field('plan-end', 'ends'));
    const { low } = roundInterval(findInterval(last?.passed ?? 0, last?.of ?? 1));
    expect(exit.entries['z84w']?.evidence).toContain(`${last?.passed} of ${last?.of} passed, low end ${low}%`);
    for (const run of exit.runs) {
      const ends = Object.values(roundInterval(findInterval(run.passed, run.of)));
      expect(textOf(at('exit'))).toContain(`(${ends.join(' to ')}%)`);
    }
    for (const { rare } of exit.runs) {
      expect(field('plan-cases', 'rare')).toContain(`${rare.of} `);
      const { high } = roundInterval(findInterval(rare.missed, rare.of));
      expect(textOf(at('exit'))).toContain(
        `missed: ${rare.missed} of ${rare.of}. The true share may still be as high as ${high}%`,
      );
    }
    const { go } = findCounts(last?.of ?? 1, Number(field('plan-mark', 'go')));
    expect(exit.runs[0]?.says).toContain(`fewer than ${go} pass`);
    expect(exit.costs.at(-1)?.accepted).toBe(((last?.passed ?? 0) / (last?.of ?? 1)) * 100);
  });

  test('of the cost', () => {
    const [today, then] = exit.costs.map((way) => costOfAccepted(way, exit.hour));
    expect(field('plan-baseline', 'cost')).toBe(`${today} ${exit.currency}`);
    expect(field('plan-baseline', 'minutes')).toBe(String(exit.costs[0]?.minutes));
    expect(Number(field('plan-baseline', 'errors'))).toBe(100 - (exit.costs[0]?.accepted ?? 0));
    expect(then).toBeLessThan(Number.parseFloat(field('plan-mark', 'price')));
  });

  test('of the planted errors', () => {
    for (const { xn8r } of [launch.entries, live.entries]) {
      const [caught = 0, planted = 1] =
        xn8r?.evidence
          ?.match(/(\d+) of (\d+)/)
          ?.slice(1)
          .map(Number) ?? [];
      const { low } = findInterval(caught, planted);
      expect(xn8r?.measured).toBe(String(roundInterval({ low, high: low }).low));
      expect(xn8r?.evidence).toContain(`as low as ${xn8r?.measured}%`);
      expect(low >= (written('xn8r').condition?.value ?? 0)).toBe(xn8r?.state === 'done');
    }
  });

  test('of the load test', () => {
    const [setup, highest] = [audit['expected-peak']?.['once'], audit['load-levels']?.['three-peaks']];
    const load = Number(setup?.['peak']) * 3;
    expect(launch.entries['zq63']?.evidence).toBe(
      `At ${load} a minute: p95 ${highest?.['p95']} seconds, limit ${setup?.['most-p95']}; errors ${highest?.['errors']}%, limit ${setup?.['most-errors']}%`,
    );
    expect(live.entries['zq63']?.evidence).toContain(`At ${load} a minute`);
    const broke = Number(audit['breaking-point']?.['once']?.['load']);
    expect(broke).toBeLessThan(load);
    expect(launch.entries['g34g']?.evidence).toContain(`at ${broke} a minute`);
    // What is let in under the waiver is less than what was tested.
    expect(Number(/\d+/.exec(live.entries['g34g']?.control ?? '')?.[0])).toBeLessThan(load);
  });

  test('of the days', () => {
    const days = [example.before, ...exit.runs, example.after, launch, live].map(({ day }) => day);
    expect(days).toEqual(days.toSorted());
    const early = Object.values(entries).filter(({ checked = '' }) => checked > launch.day);
    expect(early).toEqual([]);
    expect(live.day).toBe('2026-07-15');
    expect(launch.decision).toContain('July 8');
    expect(live.entries['m8nv']?.checked).toBe('2026-07-14');
  });
});
