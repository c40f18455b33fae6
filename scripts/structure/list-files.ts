import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from './problem.ts';

/** Reads every text file of the project that Git does not ignore. */
export function readSourceFiles(root: string): SourceFile[] {
  const ignored = new Set(['.git', ...readIgnored(root)]);
  return list(root, '', ignored).flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return text.includes('\0') ? [] : [{ path, text }];
  });
}

function list(root: string, folder: string, ignored: Set<string>): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (ignored.has(entry.name) || ignored.has(path)) return [];
    if (entry.isDirectory()) return list(root, path, ignored);
    return entry.isFile() ? [path] : [];
  });
}

function readIgnored(root: string): string[] {
  const file = join(root, '.gitignore');
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  return lines
    .map((line) => line.trim().replace(/^\/|\/$/g, ''))
    .filter((line) => line !== '' && !line.startsWith('#'));
}
