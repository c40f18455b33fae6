import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { median } from './bench/audit.ts';
import { buildCold, copyProject, makeFolder, runIn } from './bench/copy-project.ts';
import { writeDefaultStarlight } from './bench/default-starlight.ts';
import { reportSpeed, speedHeads } from './bench/speed-report.ts';
import { type Cell, countMissed, judge, writeTable } from './bench/table.ts';
import { reportWeights, weightHeads } from './bench/weight-report.ts';
import { runMain } from './setup/plain-failure.mjs';

const runs = process.argv.includes('--quick') ? 1 : 3;
const limits = { seconds: 60, share: 1.25 };

/** Pages that Lighthouse looks at: the first comparison, and one page of each other kind. */
const chosen = (addresses: string[]) => {
  const comparison = addresses.find((address) => /^\/compare\/./.test(address));
  return ['/', comparison ?? '', '/compare/', '/index/'].filter((address) => addresses.includes(address));
};

const findPages = (dist: string) =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('/index.html'))
    .filter((file) => !readFileSync(join(dist, file), 'utf8').includes('http-equiv="refresh"'))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();

// Bytes are exact whatever else runs; times are not.
const warnOfLoad = () => {
  const [load = 0] = loadavg();
  const cores = availableParallelism();
  if (load > cores)
    console.log(
      `The machine is busy (load ${load.toFixed(1)} on ${cores} cores): times and their ratios will not be reliable.`,
    );
};

await runMain(async () => {
  warnOfLoad();
  const own = makeFolder('bench-own');
  const other = makeFolder('bench-default');
  const dist = join(own.folder, 'dist');
  let missed = 0;
  const show = (title: string, heads: string[], rows: (Cell | string)[][]) => {
    console.log(`\n${title}\n\n${writeTable(heads, rows)}`);
    missed += countMissed(rows);
  };
  try {
    copyProject(own.folder);
    const times = { check: [] as number[], own: [] as number[], other: [] as number[] };
    for (let run = 0; run < runs; run += 1) {
      times.check.push(await runIn(own.folder, ['scripts/check-content.ts']));
      times.own.push(await buildCold(own.folder));
      if (!existsSync(join(other.folder, 'src'))) writeDefaultStarlight(other.folder, dist, findPages(dist));
      times.other.push(await buildCold(other.folder));
    }
    const addresses = findPages(dist);
    show('Bytes before the reader acts, brotli 11, found / budget', weightHeads, reportWeights(dist, addresses));

    const speed = await reportSpeed(dist, join(other.folder, 'dist'), chosen(addresses), runs);
    show(
      `Lighthouse on a simulated phone, median of ${runs}, against default Starlight with the same text`,
      speedHeads,
      speed,
    );

    const build = median(times.own);
    const write = (value: number) => value.toFixed(2);
    show(
      'Cold build in seconds, with the search index',
      ['step', 'seconds', 'share of default Starlight'],
      [
        ['content check', median(times.check).toFixed(1), ''],
        [
          'build',
          judge(build, limits.seconds, (value) => value.toFixed(1)),
          judge(build / median(times.other), limits.share, write),
        ],
        ['default Starlight', median(times.other).toFixed(1), ''],
      ],
    );
  } finally {
    own.remove();
    other.remove();
  }
  console.log(missed === 0 ? '\nEvery budget is kept.' : `\n${missed} budgets are missed.`);
  return missed === 0 ? 0 : 1;
});
