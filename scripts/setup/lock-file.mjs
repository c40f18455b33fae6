import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from './project.mjs';

const wishes = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'];

/**
 * A hash of all that decides what belongs into `node_modules` on this machine.
 * @param {string} root
 */
export function fingerprint(root) {
  const manifest = readJson(join(root, 'package.json'));
  const lock = join(root, 'package-lock.json');
  return createHash('sha256')
    .update(existsSync(lock) ? readFileSync(lock) : '')
    .update(JSON.stringify(wishes.map((wish) => manifest[wish])))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');
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
  return wishes.slice(0, 3).every((wish) => sortedText(manifest[wish]) === sortedText(locked[wish]));
}

/**
 * Packages for other platforms that the lock file names without locking them: a registry that serves only one
 * platform leaves such gaps, and `npm ci` refuses them (npm/cli#9846).
 * @param {string} root
 * @returns {string[]} Each as `name@version`.
 */
export function gapsInLock(root) {
  const packages = readJson(join(root, 'package-lock.json')).packages ?? {};
  const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').pop()));
  const gaps = new Set();
  for (const { optionalDependencies = {} } of Object.values(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (!locked.has(name)) gaps.add(`${name}@${version}`);
    }
  }
  return [...gaps];
}

function sortedText(record = {}) {
  return JSON.stringify(Object.entries(record).sort());
}
