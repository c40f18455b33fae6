import { stripVTControlCharacters } from 'node:util';
import { findUnproved } from '../prove/find-unproved.ts';
import { PlainFailure } from '../setup/plain-failure.mjs';
import { commandFile, projectRoot } from '../setup/project.mjs';
import { pinnedEnvironment } from '../setup/run-pinned.mjs';
import { runQuietly } from '../setup/run-quietly.mjs';
import { hashInputs } from './fingerprint.ts';
import { forgetBuild, isBuilt, noteBuild } from './stamp.ts';

/** Checks the content and builds the site into `dist/`; a failure carries the output of the step that failed. */
export async function buildSite({ ifChanged = false, say = console.log } = {}): Promise<void> {
  if (ifChanged && isBuilt(projectRoot)) return say('Site: unchanged since it was built.');
  const unproved = findUnproved(projectRoot);
  if (unproved.length > 0) throw new PlainFailure(unproved.join('\n'));
  const inputs = hashInputs(projectRoot);
  forgetBuild(projectRoot);
  const checked = await run(
    ['scripts/check-content.ts'],
    'The content check refuses the content; its report is above.',
  );
  say(`Content: checked in ${seconds(checked)}.`);
  const astro = commandFile(projectRoot, 'astro');
  const built = await run([astro, 'build', '--force'], 'The build failed; its log is above.');
  if (hasLoggedError(built.output)) {
    throw new PlainFailure('The build logged an error, though Astro went on; its log is above.', built.output);
  }
  noteBuild(projectRoot, inputs);
  say(`Site: ${countPages(built.output)}built in ${seconds(built)}.`);
}

/** Whether a build log has a line of level error, which Astro does not always turn into an exit code. */
export function hasLoggedError(log: string): boolean {
  return stripVTControlCharacters(log).includes('[ERROR]');
}

async function run(args: string[], failure: string) {
  const result = await runQuietly(process.execPath, args, { cwd: projectRoot, env: pinnedEnvironment() });
  if (result.code !== 0) throw new PlainFailure(failure, result.output);
  return result;
}

function countPages(log: string): string {
  const count = /(\d+) page\(s\) built/.exec(stripVTControlCharacters(log))?.[1];
  return count === undefined ? '' : `${count} pages `;
}

function seconds(result: { seconds: number }): string {
  return `${result.seconds.toFixed(1)} s`;
}
