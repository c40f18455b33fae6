import { PlainFailure, runMain } from './setup/plain-failure.mjs';
import { closingLine, describeStep, showDetails } from './steps/report.ts';
import { runChecks } from './steps/run-checks.ts';

await runMain(async () => {
  const [option] = process.argv.slice(2);
  if (option !== undefined)
    throw new PlainFailure(
      `npm run check takes no ${option}. For the content alone, as JSON: npm run check:content -- --json`,
    );
  const results = await runChecks((result) => console.log(describeStep(result)));
  for (const result of results) showDetails(result);
  // Warnings and awaited pages fail nothing, and an author wants to see them all the same.
  for (const { name, failed, output } of results)
    if (name === 'content' && failed === 0) console.log(`\nContent: ${output.trim()}`);
  if (results.some(({ name, failed }) => name === 'format and lint' && failed > 0))
    console.log('\nTo do: run npm run format, then look at what is left.');
  console.log(`\n${closingLine(results)}`);
  return results.some((result) => result.failed > 0) ? 1 : 0;
});
