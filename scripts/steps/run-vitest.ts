import { commandFile, projectRoot } from '../setup/project.mjs';
import type { Choice } from './choose-tests.ts';
import { readReport } from './read-report.ts';
import { type Counts, runScript, type StepResult } from './step.ts';

/** The parts of Vitest's JSON report that are counted. */
export interface VitestReport {
  testResults: { status: string; assertionResults: { status: string; fullName: string }[] }[];
}

/** Runs the Vitest projects of some kinds, such as `unit` with `unit-bundled`, and counts their tests. */
export async function runVitest(kinds: string[], { files = [], title }: Choice = {}): Promise<StepResult> {
  const args = ['run', '--config', 'test/vitest.config.ts', ...kinds.flatMap((kind) => ['--project', `${kind}*`])];
  const chosen = [...files, ...(title === undefined ? [] : ['--testNamePattern', toPattern(title)])];
  const { report, result } = await readReport<VitestReport, Awaited<ReturnType<typeof runScript>>>((file) => {
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
    return runScript([commandFile(projectRoot, 'vitest'), ...args, ...reporters, ...chosen]);
  });
  const { code, output, seconds } = result;
  return { name: `tests: ${kinds.join(', ')}`, ...countVitest(report, code, title), seconds, output };
}

/**
 * Counts tests. A file that could not be loaded, a run without tests and a crash each count as one failure; so does a
 * test that was to run and did not. What a title leaves out is not counted, and a title may leave out everything.
 */
export function countVitest(report: VitestReport | undefined, code: number, title?: string): Counts {
  const counts: Counts = { passed: 0, failed: 0, skipped: [] };
  for (const { status: fileStatus, assertionResults } of report?.testResults ?? []) {
    if (fileStatus === 'failed' && assertionResults.length === 0) counts.failed++;
    for (const { status, fullName } of assertionResults.filter((test) => fits(test.fullName, title))) {
      if (status === 'passed') counts.passed++;
      // Where a hook fails, Vitest calls the tests below it skipped.
      else if ((status === 'skipped' && fileStatus !== 'failed') || status === 'todo') counts.skipped.push(fullName);
      else counts.failed++;
    }
  }
  const nothing = title === undefined && counts.passed + counts.skipped.length === 0;
  if (counts.failed === 0 && (code !== 0 || nothing)) counts.failed = 1;
  return counts;
}

const fits = (name: string, title = '') => name.toLowerCase().includes(title.toLowerCase());

// Vitest takes a pattern and tells capitals apart.
const toPattern = (title: string): string =>
  title
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\p{L}/gu, (one) => `[${one.toLowerCase()}${one.toUpperCase()}]`);
