import type { Problem, SourceFile } from './problem.ts';

/** What npm notes about a package in its lock file, as far as it is read here. */
interface LockedPackage {
  resolved?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

const registry = 'https://registry.npmjs.org/';
const rule = 'npm ci accepts package-lock.json on every platform.';

/** Finds packages that a lock file names without locking them, which npm ci refuses, and addresses of one machine. */
export function checkLock({ path, text }: SourceFile): Problem[] {
  if (!/(^|\/)package-lock\.json$/.test(path)) return [];
  const packages: Record<string, LockedPackage> = JSON.parse(text).packages ?? {};
  const remedy = 'run npm install --package-lock-only with the public registry, and commit the lock file.';
  const problem = (what: string, key: string): Problem => ({ file: path, line: lineOf(text, key), what, rule, remedy });
  return Object.entries(packages).flatMap(([from, locked]) => [
    ...listWishes(locked)
      .filter(([name]) => !isLocked(packages, from, name))
      .map(([name, version]) => problem(`lacks ${name}@${version}, which ${from || 'package.json'} names.`, from)),
    ...[locked.resolved ?? '']
      .filter((address) => /^https?:/.test(address) && !address.startsWith(registry))
      .map((address) => problem(`takes ${from} from ${new URL(address).origin}.`, from)),
  ]);
}

function listWishes(locked: LockedPackage): [name: string, version: string][] {
  const { peerDependencies = {}, peerDependenciesMeta = {} } = locked;
  const peers = Object.entries(peerDependencies).filter(([name]) => !peerDependenciesMeta[name]?.optional);
  const own = { ...locked.dependencies, ...locked.devDependencies, ...locked.optionalDependencies };
  return [...Object.entries(own), ...peers];
}

/** Whether a package would be found from another one's folder: in it, or in a folder around it. */
function isLocked(packages: Record<string, LockedPackage>, from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (`${folder}${folder && '/'}node_modules/${name}` in packages) return true;
    if (folder === '') return false;
  }
}

function lineOf(text: string, key: string): number {
  const start = text.indexOf(`\n    ${JSON.stringify(key)}: {`);
  return text.slice(0, Math.max(start, 0)).split('\n').length + (start < 0 ? 0 : 1);
}
