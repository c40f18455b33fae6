import { realpathSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { findProgram } from './find-program.mjs';
import { PlainFailure } from './plain-failure.mjs';
import { runQuietly } from './run-quietly.mjs';

const quiet = ['--package-lock', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];

/**
 * Path of npm, or a sentence where there is none.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} environment
 */
export function findNpm(root, environment) {
  const name = process.platform === 'win32' ? 'npm.cmd' : 'npm';
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
  const program = npmProgram(npm, environment);
  const path = [dirname(node), pathWithoutOwnCommands(root, environment.PATH)].join(delimiter);
  const options = { cwd: root, env: { ...environment, PATH: path } };
  const { code, output } = program
    ? await runQuietly(node, [program, ...args, ...quiet], options)
    : await runQuietly(npm, [...args, ...quiet], { ...options, shell: process.platform === 'win32' });
  if (code === 0) return;
  throw new PlainFailure(`npm ${args[0]} failed with exit code ${code}; what it said is above.`, output);
}

/**
 * The machine's own Node, which stays where it is while `node_modules` is replaced.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} environment
 */
export function systemNode(root, environment) {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return findProgram(name, pathWithoutOwnCommands(root, environment.PATH)) ?? process.execPath;
}

// Version managers put a program of their own in npm's place; under `npm start`, npm names its real file.
function npmProgram(npm, environment) {
  const named = environment.npm_execpath ?? '';
  return [realpathSync(npm), basename(named) === 'npm-cli.js' ? named : ''].find((file) => /\.[cm]?js$/.test(file));
}

// `npm start` puts the project's own commands first, a Node among them that the installation is about to replace.
function pathWithoutOwnCommands(root, path = '') {
  const own = [join(root, 'node_modules', '.bin'), join(root, 'node_modules', 'node', 'bin')];
  return path
    .split(delimiter)
    .filter((folder) => !own.includes(folder))
    .join(delimiter);
}
