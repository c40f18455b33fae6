import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandFile, projectRoot } from '../setup/project.mjs';
import { runScript, type StepResult } from './step.ts';

/** The parts of Playwright's JSON report that are counted. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
}

/** Runs the browser tests and counts them. */
export async function runPlaywright(): Promise<StepResult> {
  const folder = mkdtempSync(join(tmpdir(), 'playwright-'));
  const file = join(folder, 'report.json');
  const args = ['test', '--config', 'test/playwright.config.ts', '--reporter=dot,json'];
  const command = commandFile(projectRoot, '@playwright/test', 'playwright');
  const { code, output, seconds } = await runScript([command, ...args], {
    // Playwright gives its workers FORCE_COLOR, and Node complains about having both.
    NO_COLOR: undefined,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const counts = countPlaywright(readReport(file), code);
  rmSync(folder, { recursive: true });
  return { name: 'tests: browser', ...counts, seconds, output };
}

/** Counts tests; errors outside of any test, a run without tests and a crash count as failures. */
export function countPlaywright(
  report: PlaywrightReport | undefined,
  code: number,
): { passed: number; failed: number } {
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  const failed = unexpected + flaky + (report?.errors.length ?? 0);
  return { passed: expected, failed: failed === 0 && (code !== 0 || expected === 0) ? 1 : failed };
}

function readReport(file: string): PlaywrightReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
