// Proves what the quizzes say about themselves, over all states. Usage: npm run prove [-- --freeze]
// Puts the result on record in .cache/proofs/, so that the next build need not prove it again.
// With --freeze it also records the present edition of each flow in content/editions/, which never changes again.
import { mkdirSync, writeFileSync } from 'node:fs';
import { checkAll } from './content/checks/index.ts';
import { severityOf } from './content/problems.ts';
import { readProject } from './content/project.ts';
import { listQuizFiles } from './content/quiz-files.ts';
import { readFiles } from './content/read-files.ts';
import { reportToPeople } from './content/report/cli.ts';
import { findToday } from './content/today.ts';
import { freezeEditions } from './prove/freeze-editions.ts';
import { writeRecord } from './prove/proof-record.ts';
import { proveFlow } from './prove/prove-flow.ts';

const started = performance.now();
const read = () => readProject(readFiles(process.cwd()), findToday(new Date()));
const findProblems = (project = read()) => {
  const own = new Set(project.quizFiles.map(({ file }) => file));
  return checkAll(project).filter(({ file, id }) => own.has(file) && severityOf(id) === 'error');
};

if (process.argv.includes('--freeze') && findProblems().every(({ id }) => id === 'broken-edition')) {
  mkdirSync('content/editions', { recursive: true });
  for (const [file, text] of freezeEditions(read())) {
    writeFileSync(file, text);
    console.log(`wrote ${file}`);
  }
}

const problems = findProblems();
let wrong = problems.length;
if (problems.length > 0) console.log(reportToPeople(problems));
else
  for (const { id, data } of listQuizFiles(read(), 'flow'))
    wrong += writeRecord(process.cwd(), id, data, proveFlow(id, data, console.log)).violations.length;
console.log(`${wrong} violations, ${((performance.now() - started) / 1000).toFixed(1)} s`);
process.exitCode = wrong > 0 ? 1 : 0;
