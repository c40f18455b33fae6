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

function sortedText(record = {}) {
  return JSON.stringify(Object.entries(record).sort());
}
