import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from './project.mjs';

const wishes = ['dependencies', 'devDependencies', 'optionalDependencies'];

/**
 * Whether npm's own record of an installation has everything that the lock file names for this machine.
 * @param {string} root
 * @param {Machine} [machine]
 * @typedef {{ os: string, cpu: string, libc?: string | undefined }} Machine
 */
export function isInstalled(root, machine = describeMachine()) {
  const record = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (!existsSync(record) || !existsSync(lock)) return false;
  const installed = readJson(record).packages ?? {};
  return Object.entries(readJson(lock).packages ?? {}).every(([path, locked]) => {
    if (path === '') return true;
    return path in installed ? installed[path].version === locked.version : mayBeLeftOut(locked, machine);
  });
}

// Of what may be left out, only a part for exactly this machine is missed: npm leaves it out on a Node that it does not run on.
function mayBeLeftOut({ optional, os, cpu, libc }, machine) {
  if (!optional) return false;
  const fits = os?.includes(machine.os) && cpu?.includes(machine.cpu);
  return !fits || (libc !== undefined && !libc.includes(machine.libc));
}

/** @returns {Machine} */
function describeMachine() {
  const { platform: os, arch: cpu, report } = process;
  if (os !== 'linux') return { os, cpu };
  report.excludeNetwork = true;
  return { os, cpu, libc: report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl' };
}

/**
 * Whether the lock file was made for what `package.json` asks for.
 * @param {string} root
 */
export function lockFits(root) {
  const lock = join(root, 'package-lock.json');
  if (!existsSync(lock)) return false;
  const manifest = readJson(join(root, 'package.json'));
  const locked = readJson(lock).packages?.[''] ?? {};
  return wishes.every((wish) => sortedText(manifest[wish]) === sortedText(locked[wish]));
}

function sortedText(record = {}) {
  return JSON.stringify(Object.entries(record).sort());
}
