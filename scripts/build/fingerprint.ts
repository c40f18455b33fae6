import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything a build reads; scripts as a whole, since the build imports from several of their folders. */
const inputs = [
  'content',
  'src',
  'public',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** A hash of every file that a build reads. */
export const hashInputs = (root: string): string => hashFiles(root, inputs);

/** A hash of files and folders, by name and content, and of the Node that runs. */
export function hashFiles(root: string, paths: string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of paths.flatMap((path) => listFiles(root, path))) {
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/** A hash of the names and sizes of what a build wrote; empty where there is no home page. */
export function hashOutput(root: string): string {
  if (!existsSync(join(root, 'dist', 'index.html'))) return '';
  const hash = createHash('sha256');
  for (const file of listFiles(root, 'dist')) hash.update(`${file} ${statSync(join(root, file)).size}\n`);
  return hash.digest('hex');
}

function listFiles(root: string, path: string): string[] {
  const entry = statSync(join(root, path), { throwIfNoEntry: false });
  if (!entry) return [];
  if (!entry.isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => listFiles(root, `${path}/${name}`));
}
