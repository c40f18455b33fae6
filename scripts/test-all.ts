// Runs all checks and tests, or with a name those that fit it. Usage: npm test [-- NAME]
import { isBuilt } from './build/stamp.ts';
import { ensureBrowser } from './setup/ensure-browser.mjs';
import { runMain } from './setup/plain-failure.mjs';
import { projectRoot } from './setup/project.mjs';
import { type Choice, chooseTests, type TestKind } from './steps/choose-tests.ts';
import { closingLine, describeStep, showDetails } from './steps/report.ts';
import { runChecks } from './steps/run-checks.ts';
import { runPlaywright } from './steps/run-playwright.ts';
import { runVitest } from './steps/run-vitest.ts';
import { missStep, runWholeStep, type StepResult } from './steps/step.ts';
import { readSourceFiles } from './structure/list-files.ts';

const results: StepResult[] = [];
const tell = (result: StepResult) => {
  results.push(result);
  console.log(describeStep(result));
  showDetails(result);
};
const add = async (step: Promise<StepResult>) => tell(await step);
const build = async () => {
  const result = await runWholeStep('build', ['scripts/build.ts', '--if-changed']);
  tell(result);
  return result.failed === 0;
};
const missBuild = (kind: string) => tell(missStep(`tests: ${kind}`, 'Not run: there is no build.'));

async function runEverything(): Promise<void> {
  await findBrowser();
  await runChecks(tell);
  // The build leaves one core to the tests most of the time.
  const [built] = await Promise.all([build(), add(runVitest(['unit', 'content']))]);
  if (!built) return ['build', 'browser'].forEach(missBuild);
  await add(runVitest(['build']));
  await add(runPlaywright());
}

async function runFitting(name: string): Promise<void> {
  const { release, ...chosen } = chooseTests(readSourceFiles(projectRoot), name);
  const kinds = Object.entries(chosen) as [TestKind, Choice[]][];
  const needsBuild = kinds.some(([kind]) => kind === 'build' || kind === 'browser');
  if (chosen.browser) await findBrowser();
  const built = !needsBuild || isBuilt(projectRoot) || (await build());
  for (const [kind, choices] of kinds)
    for (const choice of choices) {
      if (!built && (kind === 'build' || kind === 'browser')) missBuild(kind);
      else {
        const result = await (kind === 'browser' ? runPlaywright(choice) : runVitest([kind], choice));
        // A name may stand in a file without being that of a test.
        if (result.passed + result.failed + result.skipped.length > 0) tell(result);
      }
    }
  if (results.some((result) => result.name.startsWith('tests:'))) return;
  const where = release ? `Only tests of npm run test:release are called like "${name}".` : undefined;
  tell(missStep('tests', where ?? `No file and no test is called like "${name}".`));
}

async function findBrowser(): Promise<void> {
  process.env['CHROME_PATH'] = await ensureBrowser();
}

await runMain(async () => {
  const name = process.argv.slice(2).join(' ');
  await (name === '' ? runEverything() : runFitting(name));
  console.log(closingLine(results));
  return results.some(({ failed }) => failed > 0) ? 1 : 0;
});
