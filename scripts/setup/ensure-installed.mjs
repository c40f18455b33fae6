import nodePath from 'node:path';
import { isInstalled, lockFits } from './lock-file.mjs';
import { findNpm, runNpm, systemNode } from './npm.mjs';
import { PlainFailure } from './plain-failure.mjs';
import { pinnedNode, pinnedVersion, projectRoot } from './project.mjs';
import { runQuietly } from './run-quietly.mjs';

/**
 * Installs the packages and the pinned Node unless exactly these are installed.
 * @param {{ root?: string, env?: NodeJS.ProcessEnv, say?: (line: string) => void }} [options]
 */
export async function ensureInstalled({ root = projectRoot, env = process.env, say = console.log } = {}) {
  const version = pinnedVersion(root);
  if (lockFits(root) && isInstalled(root) && (await answers(pinnedNode(root), version))) {
    say(`Packages: as the lock file has them, on Node ${version}.`);
    return;
  }
  const started = performance.now();
  say(`Packages: installing what the lock file names, with Node ${version}; the first time takes about a minute.`);
  await install(root, version, env, say);
  say(`Packages: installed in ${Math.round((performance.now() - started) / 1000)} s.`);
}

async function install(root, version, env, say) {
  findNpm(root, env);
  refuseMisfit(root);
  refuseToReplace(root, process.execPath);
  const node = systemNode(root, env);
  await refuseOldNode(node);
  await runNpm(root, node, ['ci', '--include=dev'], env);
  if (!(await answers(pinnedNode(root), version))) {
    say(
      `Packages: install scripts are switched off here, so running the one that brings Node ${version}, and no other.`,
    );
    await runNpm(root, node, ['rebuild', 'node', '--ignore-scripts=false'], env);
  }
  if (!(await answers(pinnedNode(root), version))) {
    throw new PlainFailure(
      `The package node@${version} brought no Node that runs on ${process.platform} ${process.arch}.`,
    );
  }
}

/**
 * Fails where the Node that runs is one that the installation would have to replace, which Windows does not let it do.
 * @param {string} root
 * @param {string} running
 * @param {import('node:path').PlatformPath} [paths]
 */
export function refuseToReplace(root, running, paths = nodePath) {
  if (paths.sep !== '\\' || paths.relative(pinnedNode(root, paths), running) !== '') return;
  throw new PlainFailure(
    'The packages changed, and Windows cannot replace the Node that runs this command: run npm ci, then try again.',
  );
}

// npm leaves out, without a word, what does not run on the Node that it runs on; the native parts run on these.
async function refuseOldNode(node) {
  const { output } = await runQuietly(node, ['--version']);
  const [major, minor] = output.trim().slice(1).split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return;
  throw new PlainFailure(
    `Node ${output.trim().slice(1)} is too old to set this project up; it needs 20.19, 22.12 or anything newer.`,
  );
}

// Only the pinned Node's npm writes a lock file that names the packages of every platform, so no command does it by the way.
function refuseMisfit(root) {
  if (lockFits(root)) return;
  throw new PlainFailure(
    'package-lock.json does not fit package.json. CONTRIBUTING.md says how to renew it: "Upgrade a dependency".',
  );
}

async function answers(node, version) {
  const { code, output } = await runQuietly(node, ['--version']);
  return code === 0 && output.trim() === `v${version}`;
}
