import { closingLine, describeStep, showFailure } from './steps/report.ts';
import { runChecks } from './steps/run-checks.ts';
import { runPlaywright } from './steps/run-playwright.ts';
import { runVitest } from './steps/run-vitest.ts';
import { runWholeStep, type StepResult } from './steps/step.ts';

const results: StepResult[] = [];
const tell = (result: StepResult) => console.log(describeStep(result));
const add = async (step: Promise<StepResult>) => {
  const result = await step;
  results.push(result);
  tell(result);
  return result;
};
const skip = (name: string, output: string): StepResult => ({ name, passed: 0, failed: 1, seconds: 0, output });

results.push(...(await runChecks([], tell)));
await add(runVitest('unit'));
await add(runVitest('content'));
const build = await add(runWholeStep('build', ['scripts/build.ts']));
if (build.failed === 0) {
  await add(runVitest('build'));
  await add(runPlaywright());
} else {
  for (const name of ['tests: build', 'tests: browser'])
    await add(Promise.resolve(skip(name, 'Not run: there is no build.')));
}

for (const result of results) showFailure(result);
console.log(closingLine(results));
process.exitCode = results.some((result) => result.failed > 0) ? 1 : 0;
