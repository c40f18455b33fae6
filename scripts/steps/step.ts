import { projectRoot } from '../setup/project.mjs';
import { pinnedEnvironment } from '../setup/run-pinned.mjs';
import { runQuietly } from '../setup/run-quietly.mjs';

/** How many things passed and failed, and the names of those that were left out on purpose. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: string[];
}

/** What came of one step: its counts, and what there is to read about it. */
export interface StepResult extends Counts {
  name: string;
  seconds: number;
  output: string;
}

/** Runs a script of this project or of a package on the pinned Node and keeps its output. */
export function runScript(args: string[], extra: NodeJS.ProcessEnv = {}) {
  const env = { ...pinnedEnvironment(), NO_COLOR: '1', FORCE_COLOR: undefined, ...extra };
  return runQuietly(process.execPath, args, { cwd: projectRoot, env });
}

/** Runs a step that either passes or fails as a whole. */
export async function runWholeStep(name: string, args: string[]): Promise<StepResult> {
  const { code, output, seconds } = await runScript(args);
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: [], seconds, output };
}

/** A step that could not even start counts as failed. */
export const missStep = (name: string, output: string): StepResult => ({
  ...{ name, passed: 0, failed: 1, skipped: [], seconds: 0, output },
});
