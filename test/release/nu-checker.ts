import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from '../../scripts/setup/npm.mjs';
import { projectRoot, readJson } from '../../scripts/setup/project.mjs';
import { runQuietly } from '../../scripts/setup/run-quietly.mjs';

/** What the checker has to say about a place in a file. */
export interface Message {
  url: string;
  type: 'error' | 'info' | 'non-document-error';
  subType?: 'warning' | 'fatal';
  message: string;
  extract?: string;
  lastLine?: number;
}

// The checker is 32 MB that only this test needs, so it is no dependency: it is fetched once, and held to this hash.
const name = 'vnu-jar';
const version = '26.9.27';
const integrity = 'sha512-TkQd5DFfOaWC9ebtvozTsrH2Vaod3jYg+vrOeREzIXxBexLz9+rS2DNtjn7+RPUiZhgli0SghgBX6RJRNea0KA==';
const folder = join(projectRoot, '.cache', name);

/** Whether this machine can run Java. */
export const hasJava = spawnSync('java', ['-version']).status === 0;

/** Checks HTML files and returns all that the Nu checker says of them. */
export async function checkHtml(files: string[]): Promise<Message[]> {
  await fetchChecker();
  const jar = join(folder, 'node_modules', name, 'build/dist/vnu.jar');
  const args = ['-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', ...files];
  const { code, output } = await runQuietly('java', args, { cwd: projectRoot, env: process.env });
  if (code !== 0) throw new Error(`The Nu checker failed with exit code ${code}.\n${output}`);
  return JSON.parse(output).messages;
}

async function fetchChecker(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: { [name]: version } }));
  await runNpm(folder, process.execPath, ['install', '--ignore-scripts', '--prefer-offline'], process.env);
  const { packages } = readJson(join(folder, 'package-lock.json'));
  if (packages[`node_modules/${name}`].integrity !== integrity)
    throw new Error(`${name} ${version} is not the file that it was.`);
}
