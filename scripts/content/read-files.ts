import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathFrom } from '../files/slashes.ts';

/** Files of a project by their path from its root, with `/` between folders. Only text has a value. */
export type Files = Map<string, string | undefined>;

/** Reads what the content check needs: the text in `content/`, and the names of pages and public files. */
export function readFiles(root: string): Files {
  const names = ['content', 'public', 'src/pages'].flatMap((folder) => listFolder(root, folder));
  return new Map(names.map((name) => [name, name.startsWith('content/') ? readText(join(root, name)) : undefined]));
}

function listFolder(root: string, folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => pathFrom(root, join(entry.parentPath, entry.name)))
    .sort();
}

/** The text of a file; nothing where it is not text in UTF-8. */
export function readText(path: string): string | undefined {
  if (!/\.(md|ya?ml|json)$/i.test(path)) return undefined;
  try {
    // An editor may write line ends of its own; names, marks and schemas on record know one kind.
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)).replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}
