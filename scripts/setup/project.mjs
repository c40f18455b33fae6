import { readFileSync } from 'node:fs';
import nodePath, { join } from 'node:path';
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
 * @param {import('node:path').PlatformPath} [paths]
 */
export function pinnedNode(root, paths = nodePath) {
  return paths.join(root, 'node_modules', 'node', 'bin', paths.sep === '\\' ? 'node.exe' : 'node');
}

/**
 * Path of the file that a package's command starts, as its own `package.json` names it.
 * @param {string} root
 * @param {string} packageName
 * @param {string} [command]
 * @param {import('node:path').PlatformPath} [paths]
 */
export function commandFile(root, packageName, command = packageName, paths = nodePath) {
  const { bin } = readJson(join(root, 'node_modules', packageName, 'package.json'));
  return paths.join(root, 'node_modules', packageName, typeof bin === 'string' ? bin : bin[command]);
}
