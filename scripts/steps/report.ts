import type { StepResult } from './step.ts';

/** One line about a step: whether it is well, its name, its counts and its seconds. */
export function describeStep({ name, passed, failed, seconds }: StepResult): string {
  const state = failed === 0 ? 'ok    ' : 'FAILED';
  return `${state} ${name.padEnd(18)} ${describeCounts(passed, failed).padEnd(24)} ${seconds.toFixed(1).padStart(6)} s`;
}

/** Prints what a failed step said, under its name. */
export function showFailure({ name, failed, output }: StepResult, say = console.log): void {
  if (failed > 0) say(`\n--- ${name} ---\n${output.trimEnd()}\n`);
}

/** The closing line of a run: the sums over all its steps. */
export function closingLine(results: StepResult[]): string {
  const sum = (key: 'passed' | 'failed') => results.reduce((total, result) => total + result[key], 0);
  return describeCounts(sum('passed'), sum('failed'));
}

function describeCounts(passed: number, failed: number): string {
  return `${passed} passed, ${failed} failed`;
}
