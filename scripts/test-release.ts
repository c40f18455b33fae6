// Runs what is slow by nature and changes seldom: other servers, second builds, defects planted by the dozen.
// Usage: npm run test:release
import { closingLine, describeStep, showDetails } from './steps/report.ts';
import { runVitest } from './steps/run-vitest.ts';
import { missStep, runWholeStep, type StepResult } from './steps/step.ts';

const results: StepResult[] = [];
const add = (result: StepResult) => {
  results.push(result);
  console.log(describeStep(result));
  showDetails(result);
};

const build = await runWholeStep('build', ['scripts/build.ts', '--if-changed']);
add(build);
add(build.failed === 0 ? await runVitest(['release']) : missStep('tests: release', 'Not run: there is no build.'));

console.log(closingLine(results));
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
