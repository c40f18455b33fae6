// Writes a new entry for an author to fill in. Usage: npm run new -- <kind> <slug>
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readProject } from './content/project.ts';
import { readFiles } from './content/read-files.ts';
import { readRequest } from './scaffold/read-request.ts';
import { sayNext } from './scaffold/say-next.ts';
import { writeEntry } from './scaffold/write-entry.ts';

// The author's own day: the entry is reviewed where the author is.
const today = new Date().toLocaleDateString('sv-SE');
const project = readProject(readFiles(process.cwd()), today);
const request = readRequest(process.argv.slice(2), project);

if ('refusal' in request) {
  console.error(request.refusal);
  process.exitCode = 1;
} else {
  const text = writeEntry(request.kind, today);
  mkdirSync(dirname(request.file), { recursive: true });
  writeFileSync(request.file, text, { flag: 'wx' });
  console.log(sayNext(request.kind, request.slug, text, project.addresses));
}
