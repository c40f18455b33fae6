// agent-test/report.ts
import type { Trial } from './trial.ts';

export interface Report {
  passRate: number;
  /** Passed in k of k trials. */
  passedAll: number;
  flaky: string[];
  centsPerSuccess: number | null;
}

/** Chance that k drawn all pass. */
export function passAll(
  trials: number,
  passes: number,
  k: number,
): number {
  if (k < 1 || k > trials)
    throw new RangeError(`${k} of ${trials} trials`);
  let chance = 1;
  for (let i = 0; i < k; i += 1)
    chance *= Math.max(0, passes - i) / (trials - i);
  return chance;
}

/** Sums up; a task counts once. */
export function report(trials: Trial[], k: number): Report {
  if (trials.length === 0) throw new RangeError('no trials');
  const passed = trials.filter((t) => t.reasons.length === 0);
  const tasks = [...new Set(trials.map((t) => t.task))];
  const rates = tasks.map((task) => {
    const all = trials.filter((t) => t.task === task).length;
    const good = passed.filter((t) => t.task === task).length;
    return { task, all, good };
  });
  const mean = (values: number[]) =>
    values.reduce((a, b) => a + b, 0) / values.length;
  // Failed trials cost money too.
  const cents = trials.reduce((sum, t) => sum + t.cents, 0);
  return {
    passRate: mean(rates.map((r) => r.good / r.all)),
    passedAll: mean(
      rates.map((r) => passAll(r.all, r.good, k)),
    ),
    flaky: rates
      .filter((r) => r.good > 0 && r.good < r.all)
      .map((r) => r.task),
    centsPerSuccess: passed.length
      ? cents / passed.length
      : null,
  };
}
