import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of this project. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Reads a JSON file.
 * @param {string} file
 */
export function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * Version of Node that `package.json` pins as the package `node`.
 * @param {string} root
 * @returns {string}
 */
export function pinnedVersion(root) {
  return readJson(join(root, 'package.json')).devDependencies.node;
}

/**
 * Path of the pinned Node, whether it is there or not.
 * @param {string} root
 */
export function pinnedNode(root) {
  return join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * Path of the file that a package's command starts, as its own `package.json` names it.
 * @param {string} root
 * @param {string} packageName
 * @param {string} [command]
 */
export function commandFile(root, packageName, command = packageName) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = readJson(join(folder, 'package.json'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}
