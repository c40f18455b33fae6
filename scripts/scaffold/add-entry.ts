import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readProject } from '../content/project.ts';
import { readFiles } from '../content/read-files.ts';
import { readRequest } from './read-request.ts';
import { sayNext } from './say-next.ts';
import { writeEntry } from './write-entry.ts';

/** Writes a new entry into a project, and says what to do next or why nothing was written. */
export function addEntry(root: string, args: string[], today: string): { says: string } | { refusal: string } {
  const project = readProject(readFiles(root), today);
  const request = readRequest(args, project);
  if ('refusal' in request) return request;
  const text = writeEntry(request, today);
  const file = join(root, request.file);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
  return { says: sayNext(request, text, project.addresses) };
}
