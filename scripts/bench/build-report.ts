import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addComparisons } from './add-comparisons.ts';
import { median } from './audit.ts';
import { buildCold, copyProject, makeFolder, runIn } from './copy-project.ts';
import { writeDefaultStarlight } from './default-starlight.ts';
import { listPages } from './list-pages.ts';
import { type Cell, judge } from './table.ts';

export const buildHeads = ['step', 'this site', 'default Starlight', 'ratio'];

/** Seconds that the check, a build and a build of many more pages may take, and how much more a page may than one with the same text in default Starlight. */
const limits = { check: 5, build: 20, grown: 60, ratio: 1.25 };
const extraPages = 100;

/** This site and a default Starlight site with the same text, built in turn. */
export interface Twins {
  own: string;
  other: string;
  seconds: { own: number; other: number };
  remove: () => void;
}

/** Builds both sites from nothing, several times in turn, with more comparisons where asked. */
export async function buildTwins(runs: number, comparisons = 0): Promise<Twins> {
  const own = makeFolder('bench-own');
  const other = makeFolder('bench-default');
  const seconds = { own: [] as number[], other: [] as number[] };
  copyProject(own.folder);
  addComparisons(own.folder, comparisons);
  const dist = join(own.folder, 'dist');
  for (let run = 0; run < runs; run += 1) {
    seconds.own.push(await buildCold(own.folder));
    if (!existsSync(join(other.folder, 'src'))) writeDefaultStarlight(other.folder, dist, listPages(dist));
    seconds.other.push(await buildCold(other.folder));
  }
  return {
    own: own.folder,
    other: other.folder,
    seconds: { own: median(seconds.own), other: median(seconds.other) },
    remove: () => {
      own.remove();
      other.remove();
    },
  };
}

/** Cold builds as the site is, and what each page adds; small sites spend their time on starting up. */
export async function reportBuild(twins: Twins, runs: number): Promise<(Cell | string)[][]> {
  const check = await runIn(twins.own, ['scripts/check-content.ts']);
  const grown = await buildTwins(runs, extraPages);
  grown.remove();
  const pages = listPages(join(twins.own, 'dist')).length;
  const perPage = (key: 'own' | 'other') => (1000 * (grown.seconds[key] - twins.seconds[key])) / extraPages;
  const { own, other } = twins.seconds;
  const write = (value: number) => value.toFixed(1);
  return [
    ['content check, s', judge(check, limits.check, write), '', ''],
    [`build of ${pages} pages, s`, judge(own, limits.build, write), write(other), (own / other).toFixed(2)],
    [
      `build of ${pages + extraPages} pages, s`,
      judge(grown.seconds.own, limits.grown, write),
      write(grown.seconds.other),
      (grown.seconds.own / grown.seconds.other).toFixed(2),
    ],
    [
      'each further comparison, ms',
      write(perPage('own')),
      write(perPage('other')),
      judge(perPage('own') / perPage('other'), limits.ratio, (value) => value.toFixed(2)),
    ],
  ];
}
