import { describeStep, showFailure } from './steps/report.ts';
import { runChecks } from './steps/run-checks.ts';

const results = await runChecks(process.argv.slice(2), (result) => console.log(describeStep(result)));
for (const result of results) showFailure(result);
process.exitCode = results.some((result) => result.failed > 0) ? 1 : 0;
