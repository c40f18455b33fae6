import type { StepResult } from './step.ts';

/** One line about a step: whether it is well, its name, its counts and its seconds. */
export function describeStep({ name, passed, failed, skipped, seconds }: StepResult): string {
  const state = failed === 0 ? 'ok    ' : 'FAILED';
  const counts = describeCounts(passed, failed, skipped.length);
  return `${state} ${name.padEnd(18)} ${counts.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s`;
}

/** Prints what a failed step said, under its name, and what was left out. */
export function showDetails({ name, failed, skipped, output }: StepResult, say = console.log): void {
  for (const test of skipped) say(`       skipped: ${test}`);
  if (failed > 0) say(`\n--- ${name} ---\n${output.trimEnd()}\n`);
}

/** The closing line of a run: the sums over all its steps. */
export function closingLine(results: StepResult[]): string {
  const sum = (count: (result: StepResult) => number) => results.reduce((total, result) => total + count(result), 0);
  return describeCounts(
    sum(({ passed }) => passed),
    sum(({ failed }) => failed),
    sum(({ skipped }) => skipped.length),
  );
}

function describeCounts(passed: number, failed: number, skipped: number): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
