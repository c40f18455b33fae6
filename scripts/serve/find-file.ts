import { stat } from 'node:fs/promises';
import { join } from 'node:path';

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
  if (!isSafe(path)) return { kind: 'missing' };
  if (path.endsWith('/')) return fileOrMissing(join(root, path, 'index.html'));
  const found = await fileOrMissing(join(root, path));
  if (found.kind === 'file') return found;
  const index = await fileOrMissing(join(root, path, 'index.html'));
  return index.kind === 'file' ? { kind: 'folder' } : index;
}

// No way out of the folder, no second name for a file, and not the files that instruct the host.
function isSafe(path: string): boolean {
  const parts = path.slice(1).split('/');
  const plain = parts.every(
    (part, index) => part !== '..' && part !== '.' && (part !== '' || index === parts.length - 1),
  );
  return plain && !/[\\\0]/.test(path) && !['/_headers', '/_redirects'].includes(path);
}

async function fileOrMissing(file: string): Promise<Found> {
  const isFile = await stat(file).then(
    (entry) => entry.isFile(),
    () => false,
  );
  return isFile ? { kind: 'file', file } : { kind: 'missing' };
}
