import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandFile, projectRoot } from '../setup/project.mjs';
import { runScript, type StepResult } from './step.ts';

/** The parts of Vitest's JSON report that are counted. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** Runs the Vitest projects of one kind, such as `unit` and `unit-bundled`, and counts their tests. */
export async function runVitest(project: string): Promise<StepResult> {
  const folder = mkdtempSync(join(tmpdir(), 'vitest-'));
  const file = join(folder, 'report.json');
  const args = ['run', '--config', 'test/vitest.config.ts', '--project', `${project}*`];
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output, seconds } = await runScript([commandFile(projectRoot, 'vitest'), ...args, ...reporters]);
  const counts = countVitest(readReport(file), code);
  rmSync(folder, { recursive: true });
  return { name: `tests: ${project}`, ...counts, seconds, output };
}

/** Counts tests; a file that could not be loaded, a run without tests and a crash each count as one failure. */
export function countVitest(report: VitestReport | undefined, code: number): { passed: number; failed: number } {
  const passed = report?.numPassedTests ?? 0;
  const unloaded = report?.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = (report?.numFailedTests ?? 0) + (unloaded?.length ?? 0);
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
}

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
