import { stat } from 'node:fs/promises';
import nodePath from 'node:path';
import { instructions } from '../publish/instructions.ts';

/** What a path of the site stands for on disk. */
export type Found = { kind: 'file'; file: string } | { kind: 'folder' } | { kind: 'missing' };

/** Splits a request target into its decoded path and its query; nothing where it is no path at all. */
export function splitTarget(target: string): { path: string; query: string } | undefined {
  const [rawPath = '', ...rest] = target.split('?');
  if (!rawPath.startsWith('/')) return undefined;
  try {
    return { path: decodeURIComponent(rawPath), query: rest.length > 0 ? `?${rest.join('?')}` : '' };
  } catch {
    return undefined;
  }
}

/** Finds the file for a decoded path, an `index.html` for a folder; a folder without its final slash is told apart. */
export async function findFile(root: string, path: string): Promise<Found> {
  const place = placeOf(root, path);
  if (place === undefined) return { kind: 'missing' };
  const page = nodePath.join(place, 'index.html');
  if (path.endsWith('/')) return fileOrMissing(page);
  const found = await fileOrMissing(place);
  if (found.kind === 'file') return found;
  const index = await fileOrMissing(page);
  return index.kind === 'file' ? { kind: 'folder' } : index;
}

/** Where a decoded path leads in the folder of the site; nowhere for one that no page and no file has. */
export function placeOf(root: string, path: string, paths: nodePath.PlatformPath = nodePath): string | undefined {
  return isSafe(path) ? paths.join(root, path) : undefined;
}

// No way out of the folder, no second name for a file (Windows passes over a final dot and reads what follows a colon
// as a part of the file), and not the files that instruct the host.
function isSafe(path: string): boolean {
  const parts = path.slice(1).split('/');
  const plain = parts.every((part, index) => !/[. ]$/.test(part) && (part !== '' || index === parts.length - 1));
  return plain && !/[\\:\0]/.test(path) && !instructions.includes(path);
}

async function fileOrMissing(file: string): Promise<Found> {
  const isFile = await stat(file).then(
    (entry) => entry.isFile(),
    () => false,
  );
  return isFile ? { kind: 'file', file } : { kind: 'missing' };
}
