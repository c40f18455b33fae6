import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findUnreadableFiles } from './checks/unreadable-files.ts';
import { checkValues } from './checks/values.ts';
import type { Problem } from './problems.ts';
import { readProject } from './project.ts';
import { readText } from './read-files.ts';
import { findToday } from './today.ts';

/** What keeps one file from being shown: it cannot be read, or does not fit its schema. A file that is gone has no fault. */
export function findFileFaults(root: string, file: string): Problem[] {
  const path = join(root, file);
  if (!existsSync(path) || !/\.(md|yaml)$/.test(file)) return [];
  const project = readProject(new Map([[file, readText(path)]]), findToday(new Date()));
  return [...findUnreadableFiles(project), ...checkValues(project)];
}
