// Formats the code, and puts right what the linter can without changing what it means.
import { commandFile, projectRoot } from './setup/project.mjs';
import { runScript } from './steps/step.ts';

const { code, output } = await runScript([
  commandFile(projectRoot, '@biomejs/biome', 'biome'),
  'check',
  '--write',
  '.',
]);
console.log(output.trimEnd());
process.exitCode = code;
