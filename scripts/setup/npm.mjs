import { existsSync, realpathSync } from 'node:fs';
import nodePath, { basename, delimiter, dirname, join } from 'node:path';
import { findProgram } from './find-program.mjs';
import { PlainFailure } from './plain-failure.mjs';
import { runQuietly } from './run-quietly.mjs';

const isWindows = process.platform === 'win32';
const quiet = ['--package-lock', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];

/**
 * Path of npm, or a sentence where there is none.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} environment
 */
export function findNpm(root, environment) {
  const name = isWindows ? 'npm.cmd' : 'npm';
  const npm = findProgram(name, pathWithoutOwnCommands(root, environment.PATH));
  if (npm) return npm;
  throw new PlainFailure('npm is not on the PATH; install it (it comes with Node from nodejs.org) and try again.');
}

/**
 * Runs npm in a project with a given Node.
 * @param {string} root
 * @param {string} node
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} environment
 */
export async function runNpm(root, node, args, environment) {
  const npm = findNpm(root, environment);
  const program = findNpmProgram(npm, environment);
  const path = [dirname(node), pathWithoutOwnCommands(root, environment.PATH)].join(delimiter);
  const options = { cwd: root, env: { ...environment, PATH: path } };
  const { code, output } = program
    ? await runQuietly(node, [program, ...args, ...quiet], options)
    : await runQuietly(isWindows ? `"${npm}"` : npm, [...args, ...quiet], { ...options, shell: isWindows });
  if (code === 0) return;
  throw new PlainFailure(`npm ${args[0]} failed with exit code ${code}; what it said is above.`, output);
}

/**
 * The machine's own Node, which stays where it is while `node_modules` is replaced.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} environment
 */
export function systemNode(root, environment) {
  const name = isWindows ? 'node.exe' : 'node';
  return findProgram(name, pathWithoutOwnCommands(root, environment.PATH)) ?? process.execPath;
}

/**
 * The file that npm's command runs, where it can be told: behind the link, beside the command (Windows), or as npm names
 * it under `npm start`; version managers put a program of their own in the command's place.
 * @param {string} npm
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string | undefined}
 */
export function findNpmProgram(npm, environment) {
  const beside = join(dirname(npm), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const named = environment.npm_execpath ?? '';
  return [realpathSync(npm), existsSync(beside) ? beside : '', basename(named) === 'npm-cli.js' ? named : ''].find(
    (file) => /\.[cm]?js$/.test(file),
  );
}

/**
 * A search path without the project's own commands, which `npm start` puts first: the Node among them is about to be replaced.
 * @param {string} root
 * @param {string} [path]
 * @param {import('node:path').PlatformPath} [paths]
 */
export function pathWithoutOwnCommands(root, path = '', paths = nodePath) {
  const own = [paths.join(root, 'node_modules', '.bin'), paths.join(root, 'node_modules', 'node', 'bin')];
  return path
    .split(paths.delimiter)
    .filter((folder) => own.every((one) => paths.relative(one, folder) !== ''))
    .join(paths.delimiter);
}
