// Proves what the quizzes say about themselves, over all states. Usage: npm run prove [-- --freeze]
// Puts the result on record in content/proofs/, so that no build need prove it again.
// With --freeze it then writes the present edition of each flow to content/editions/, where it never changes again.
import { mkdirSync, writeFileSync } from 'node:fs';
import { readProject } from './content/project.ts';
import { listQuizFiles } from './content/quiz-files.ts';
import { readFiles } from './content/read-files.ts';
import { reportToPeople } from './content/report/cli.ts';
import { plural } from './content/report/count.ts';
import { findToday } from './content/today.ts';
import { readReleased } from './lock/read-released.ts';
import { findQuizProblems, planFreeze } from './prove/plan-freeze.ts';
import { writeRecord } from './prove/proof-record.ts';
import { proveFlow } from './prove/prove-flow.ts';

const started = performance.now();
const freezing = process.argv.includes('--freeze');
const files = readFiles(process.cwd());
const project = readProject(files, findToday(new Date()), readReleased(process.cwd()));
const { written, problems } = freezing
  ? planFreeze(files, project)
  : { written: new Map<string, string>(), problems: findQuizProblems(project) };

if (problems.length > 0) {
  if (freezing) console.log('Nothing was frozen. Settle these first:\n');
  console.log(reportToPeople(problems));
  process.exitCode = 1;
} else {
  let wrong = 0;
  for (const { id, data } of listQuizFiles(project, 'flow'))
    wrong += writeRecord(process.cwd(), id, data, proveFlow(id, data, console.log)).violations.length;
  if (freezing && wrong === 0) freeze();
  else if (freezing) console.log('Nothing was frozen. Settle the violations first.');
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${plural(wrong, 'violation')}, ${seconds} s`);
  process.exitCode = wrong > 0 ? 1 : 0;
}

function freeze(): void {
  mkdirSync('content/editions', { recursive: true });
  for (const [file, text] of written) {
    writeFileSync(file, text);
    console.log(`wrote ${file}`);
  }
  console.log(
    written.size > 0
      ? 'Run `npm run generate` to put it on record.'
      : 'Nothing to freeze: the present edition of each quiz has its file.',
  );
}
