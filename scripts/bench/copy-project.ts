import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandFile, projectRoot } from '../setup/project.mjs';
import { pinnedEnvironment } from '../setup/run-pinned.mjs';
import { runQuietly } from '../setup/run-quietly.mjs';

// With these in the environment, a build would take itself for a test.
const setByVitest = /^(VITEST|VITEST_.*|TEST|MODE|DEV|PROD|SSR|BASE_URL|NODE_ENV)$/;
const left = new Set(['node_modules', 'dist', '.astro', '.cache', '.git', 'test-results']);

/** An empty folder with a way to remove it. In the project's cache, programs find the project's packages by themselves. */
export function makeFolder(name: string, parent = join(projectRoot, '.cache')): { folder: string; remove: () => void } {
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, `${name}-`));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Copies this project, without what was installed, built or cached. */
export function copyProject(folder: string): void {
  for (const name of readdirSync(projectRoot)) {
    if (!left.has(name)) cpSync(join(projectRoot, name), join(folder, name), { recursive: true });
  }
}

/** Runs a program with the pinned Node in a folder and returns the seconds it took; throws what it said where it fails. */
export async function runIn(folder: string, args: string[], extra: NodeJS.ProcessEnv = {}): Promise<number> {
  const own = Object.entries(pinnedEnvironment()).filter(([name]) => !setByVitest.test(name));
  const env = { ...Object.fromEntries(own), ...extra };
  const { code, output, seconds } = await runQuietly(process.execPath, args, { cwd: folder, env });
  if (code !== 0) throw new Error(`${args.join(' ')} failed with exit code ${code}.\n${output}`);
  return seconds;
}

/** Builds the Astro project in a folder from nothing, with what is added to the environment, and returns the seconds it took. */
export async function buildCold(folder: string, extra: NodeJS.ProcessEnv = {}): Promise<number> {
  for (const made of ['dist', '.astro', '.cache', 'node_modules/.astro', 'node_modules/.vite']) {
    rmSync(join(folder, made), { recursive: true, force: true });
  }
  return runIn(folder, [commandFile(projectRoot, 'astro'), 'build', '--force'], extra);
}
