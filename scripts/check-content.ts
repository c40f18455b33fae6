// Lists every problem in content/. Usage: npm run check:content [-- --json]
import { checkAll } from './content/checks/index.ts';
import { readProject } from './content/project.ts';
import { readFiles } from './content/read-files.ts';
import { countProblems } from './content/report/count.ts';
import { report } from './content/report/index.ts';
import { findToday } from './content/today.ts';
import { readReleased } from './lock/read-released.ts';

const { GITHUB_ACTIONS } = process.env;
const files = readFiles(process.cwd());
const project = readProject(files, findToday(new Date()), readReleased(process.cwd()));
const problems = checkAll(project);

console.log(report(problems, { json: process.argv.includes('--json'), github: GITHUB_ACTIONS === 'true' }));
process.exitCode = countProblems(problems).problems > 0 ? 1 : 0;
