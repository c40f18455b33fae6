import { describeStep, showDetails } from './steps/report.ts';
import { runChecks } from './steps/run-checks.ts';

const results = await runChecks(process.argv.slice(2), (result) => console.log(describeStep(result)));
for (const result of results) showDetails(result);
// Warnings and awaited pages fail nothing, and an author wants to see them all the same.
for (const { name, failed, output } of results)
  if (name === 'content' && failed === 0) console.log(`\n${output.trimEnd()}`);
process.exitCode = results.some((result) => result.failed > 0) ? 1 : 0;
