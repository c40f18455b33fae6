// Says where the rules of a quiz are other than what was proved. It proves nothing: `npm run prove` does.
import { findUnproved } from './prove/find-unproved.ts';
import { projectRoot } from './setup/project.mjs';

const unproved = findUnproved(projectRoot);
for (const sentence of unproved) console.log(sentence);
process.exitCode = unproved.length > 0 ? 1 : 0;
