// Writes a new entry for an author to fill in. Usage: npm run new -- <kind> <slug>
import { addEntry } from './scaffold/add-entry.ts';

// The author's own day: the entry is reviewed where the author is.
const today = new Date().toLocaleDateString('sv-SE');
const added = addEntry(process.cwd(), process.argv.slice(2), today);

if ('refusal' in added) {
  console.error(added.refusal);
  process.exitCode = 1;
} else console.log(added.says);
