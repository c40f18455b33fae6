import { commandFile, projectRoot } from '../setup/project.mjs';
import type { Choice } from './choose-tests.ts';
import { readReport } from './read-report.ts';
import { type Counts, runScript, type StepResult } from './step.ts';

/** The parts of Playwright's JSON report that are counted. */
export interface PlaywrightReport {
  suites: PlaywrightSuite[];
  errors: unknown[];
}
interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs: {
    title: string;
    tests: { status: string; annotations: { type: string; description?: string }[] }[];
  }[];
}
interface PlaywrightOptions extends Choice {
  config?: string;
  name?: string;
  env?: NodeJS.ProcessEnv;
}

/** Runs the browser tests and counts them. */
export async function runPlaywright(options: PlaywrightOptions = {}): Promise<StepResult> {
  const { config = 'test/playwright.config.ts', name = 'tests: browser', env = {}, files = [], title } = options;
  const command = commandFile(projectRoot, '@playwright/test', 'playwright');
  const chosen = [...files, ...(title === undefined ? [] : ['--grep', toPattern(title), '--pass-with-no-tests'])];
  const { report, result } = await readReport<PlaywrightReport, Awaited<ReturnType<typeof runScript>>>((file) =>
    runScript([command, 'test', '--config', config, '--reporter=dot,json', ...chosen], {
      // Playwright gives its workers FORCE_COLOR, and Node complains about having both.
      NO_COLOR: undefined,
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
      ...env,
    }),
  );
  return { name, ...countPlaywright(report, result.code, title), seconds: result.seconds, output: result.output };
}

/**
 * Counts tests. Errors outside of any test, a run without tests and a crash count as failures; so does a test that was
 * to run and did not. Only what names itself as skipped is. A title may leave out everything.
 */
export function countPlaywright(report: PlaywrightReport | undefined, code: number, title?: string): Counts {
  const counts: Counts = { passed: 0, failed: report?.errors.length ?? 0, skipped: [] };
  for (const { title, tests } of listSpecs(report?.suites ?? []))
    for (const { status, annotations } of tests) {
      const left = annotations.find(({ type }) => type === 'skip' || type === 'fixme');
      if (status === 'expected') counts.passed++;
      else if (status === 'skipped' && left) counts.skipped.push([title, left.description].filter(Boolean).join(': '));
      else counts.failed++;
    }
  const nothing = title === undefined && counts.passed + counts.skipped.length === 0;
  if (counts.failed === 0 && (code !== 0 || nothing)) counts.failed = 1;
  return counts;
}

const listSpecs = (suites: PlaywrightSuite[]): PlaywrightSuite['specs'] =>
  suites.flatMap(({ suites: inner = [], specs }) => [...specs, ...listSpecs(inner)]);

const toPattern = (title: string): string => title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
