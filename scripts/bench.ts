import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { buildHeads, buildTwins, reportBuild } from './bench/build-report.ts';
import { installLighthouse } from './bench/install-lighthouse.ts';
import { listPages } from './bench/list-pages.ts';
import { reportSpeed, speedHeads } from './bench/speed-report.ts';
import { type Cell, countMissed, writeTable } from './bench/table.ts';
import { reportWeights, weightHeads } from './bench/weight-report.ts';
import { runMain } from './setup/plain-failure.mjs';
import { describeStep, showDetails } from './steps/report.ts';
import { runPlaywright } from './steps/run-playwright.ts';

const runs = process.argv.includes('--quick') ? 1 : 3;

/** Pages that Lighthouse looks at: the first comparison, and one page of each other kind. */
function choosePages(addresses: string[]): string[] {
  const comparison = addresses.find((address) => /^\/compare\/./.test(address));
  return ['/', comparison ?? '', '/compare/', '/index/'].filter((address) => addresses.includes(address));
}

// Bytes are exact whatever else runs; times are not.
function warnOfLoad(): void {
  const [load = 0] = loadavg();
  const cores = availableParallelism();
  if (load <= cores) return;
  const busy = `The machine is busy (load ${load.toFixed(1)} on ${cores} cores)`;
  console.log(`${busy}: times and their ratios will not be reliable.`);
}

let missed = 0;
function show(title: string, heads: string[], rows: (Cell | string)[][]): void {
  console.log(`\n${title}\n\n${writeTable(heads, rows)}`);
  missed += countMissed(rows);
}

await runMain(async () => {
  await installLighthouse();
  warnOfLoad();
  const twins = await buildTwins(runs);
  const dist = join(twins.own, 'dist');
  const addresses = listPages(dist);
  const phone = `Lighthouse on a simulated phone, median of ${runs}, against default Starlight with the same text`;
  show('Bytes before the reader acts, brotli 11, found / budget', weightHeads, reportWeights(dist, addresses));
  show(phone, speedHeads, await reportSpeed(dist, join(twins.other, 'dist'), choosePages(addresses), runs));
  show('Cold builds with the search index', buildHeads, await reportBuild(twins, runs));
  const timings = { name: 'answers in 50 ms', config: 'test/timings.config.ts', env: { DIST: dist } };
  const answers = await runPlaywright(timings);
  console.log(`\n${describeStep(answers)}`);
  showDetails(answers);
  missed += answers.failed;
  twins.remove();
  console.log(missed === 0 ? '\nEvery budget is kept.' : `\n${missed} budgets are missed.`);
  return missed === 0 ? 0 : 1;
});
