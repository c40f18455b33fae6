import { commandFile, projectRoot } from '../setup/project.mjs';
import { runWholeStep, type StepResult } from './step.ts';

/** Runs the fast checks side by side, the longest first, and tells of each as it ends. */
export function runChecks(tell: (result: StepResult) => void): Promise<StepResult[]> {
  const command = (packageName: string, name?: string) => commandFile(projectRoot, packageName, name);
  const checks: [name: string, args: string[]][] = [
    ['types', ['scripts/check-types.ts']],
    ['dead code', [command('knip'), '--no-progress']],
    ['structure', ['scripts/check-structure.ts']],
    ['proofs', ['scripts/check-proofs.ts']],
    ['content', ['scripts/check-content.ts']],
    [
      'format and lint',
      [command('@biomejs/biome', 'biome'), 'ci', '.', '--colors=off', '--diagnostic-level=warn', '--error-on-warnings'],
    ],
  ];
  return Promise.all(
    checks.map(async ([name, args]) => {
      const result = await runWholeStep(name, args);
      tell(result);
      return result;
    }),
  );
}
