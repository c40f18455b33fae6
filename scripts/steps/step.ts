import { projectRoot } from '../setup/project.mjs';
import { pinnedEnvironment } from '../setup/run-pinned.mjs';
import { runQuietly } from '../setup/run-quietly.mjs';

/** What came of one step: how many things passed and failed in it, and what there is to read about it. */
export interface StepResult {
  name: string;
  passed: number;
  failed: number;
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
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, seconds, output };
}
