// Writes what is computed from the content: the record of public names and the schemas for editors. Usage: npm run generate
import { mkdirSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { lockSchema } from '../src/schemas/lock.ts';
import { checkForm } from './content/checks/index.ts';
import { listFingerprints } from './content/edition-fingerprints.ts';
import { listSchemaFiles } from './content/editor-schemas.ts';
import { listItemMarks } from './content/item-fingerprints.ts';
import { readProject } from './content/project.ts';
import { readFiles } from './content/read-files.ts';
import { report } from './content/report/index.ts';
import { findToday } from './content/today.ts';
import { listNewNames } from './lock/list-new-names.ts';
import { updateLock } from './lock/update-lock.ts';

const lockFile = 'content/ids.lock.yaml';
const readLock = (text = '') => lockSchema.parse(parse(text) ?? { addresses: {} });
const files = readFiles(process.cwd());
const project = readProject(files, findToday(new Date()));

mkdirSync('content/schemas', { recursive: true });
const generated = listSchemaFiles();

const doubts = checkForm(project).filter(({ id, file }) => id !== 'missing-file' || file !== lockFile);
if (doubts.length === 0)
  generated.set(
    lockFile,
    updateLock(files.get(lockFile), project.addresses, {
      editions: listFingerprints(project),
      items: listItemMarks(project),
    }),
  );

const changed = [...generated].filter(([file, text]) => files.get(file) !== text);
for (const [file, text] of changed) writeFileSync(file, text);
const recorded = generated.get(lockFile);
const names = recorded === undefined ? [] : listNewNames(readLock(files.get(lockFile)), readLock(recorded));
console.log(changed.length > 0 ? `wrote ${changed.map(([file]) => file).join(', ')}` : 'everything was up to date');
if (names.length > 0)
  console.log(
    `\nOn record for ever, once this is merged:\n\n${names.join('\n')}\n\nIs one of them not what it should be called? Run \`git restore ${lockFile}\`, change it, and run this again.`,
  );

if (doubts.length > 0) {
  console.log(
    `\nNo name was put on record, because names stay for ever. Settle these first:\n\n${report(doubts, { json: false, github: false })}`,
  );
  process.exitCode = 1;
}
