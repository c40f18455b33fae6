import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, gapsInLock, lockFits } from './lock-file.mjs';
import { findNpm, runNpm, systemNode } from './npm.mjs';
import { PlainFailure } from './plain-failure.mjs';
import { pinnedNode, pinnedVersion, projectRoot } from './project.mjs';
import { runQuietly } from './run-quietly.mjs';

/**
 * Installs the packages and the pinned Node unless exactly these are installed.
 * @param {{ root?: string, env?: NodeJS.ProcessEnv, say?: (line: string) => void }} [options]
 */
export async function ensureInstalled({ root = projectRoot, env = process.env, say = console.log } = {}) {
  if (Number.parseInt(process.versions.node, 10) < 18) {
    throw new PlainFailure(`Node ${process.versions.node} is too old to set this project up; it needs 18 or newer.`);
  }
  const version = pinnedVersion(root);
  const wanted = fingerprint(root);
  if (readStamp(root) === wanted && (await answers(pinnedNode(root), version))) {
    say(`Packages: as the lock file has them, on Node ${version}.`);
    return;
  }
  const started = performance.now();
  say(`Packages: installing what the lock file names, with Node ${version}; the first time takes about a minute.`);
  await install(root, version, env, say);
  // An installation that had to mend the lock file changed its fingerprint.
  writeFileSync(stampFile(root), JSON.stringify({ installed: fingerprint(root) }));
  say(`Packages: installed in ${Math.round((performance.now() - started) / 1000)} s.`);
}

async function install(root, version, env, say) {
  findNpm(root, env);
  rmSync(stampFile(root), { force: true });
  const node = systemNode(root, env);
  const plan = planInstallation(root, env);
  if (plan.clean) empty(join(root, 'node_modules'));
  await runNpm(root, node, plan.args, env);
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
  // An older Node makes npm leave out, without a word, the native parts that ask for a newer one.
  if (!(await answers(node, version))) await runNpm(root, pinnedNode(root), plan.complete, env);
}

function planInstallation(root, env) {
  if (!lockFits(root)) {
    if (!env.CI) return { clean: false, args: ['install', '--include=dev'], complete: ['install', '--include=dev'] };
    throw new PlainFailure('package-lock.json does not fit package.json; run npm install and commit the lock file.');
  }
  const gaps = gapsInLock(root);
  const ownGaps = gaps.filter((name) => name.includes(`${process.platform}-${process.arch}`));
  const complete = ['install', '--no-save', '--save-optional', '--include=dev', ...ownGaps];
  return gaps.length === 0
    ? { clean: false, args: ['ci', '--include=dev'], complete }
    : { clean: true, args: complete, complete };
}

function empty(folder) {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    throw new PlainFailure(
      `node_modules cannot be removed (${error.code}); end the command that uses it and try again.`,
    );
  }
}

async function answers(node, version) {
  const { code, output } = await runQuietly(node, ['--version']);
  return code === 0 && output.trim() === `v${version}`;
}

function readStamp(root) {
  try {
    return JSON.parse(readFileSync(stampFile(root), 'utf8')).installed;
  } catch {
    return undefined;
  }
}

function stampFile(root) {
  return join(root, 'node_modules', '.setup.json');
}
