// Lists every problem in content/. Usage: npm run check:content [-- --json | --style]
import { checkAll } from './content/checks/index.ts';
import { listParts } from './content/passages.ts';
import { readProject } from './content/project.ts';
import { readFiles } from './content/read-files.ts';
import { countProblems } from './content/report/count.ts';
import { report } from './content/report/index.ts';
import { sayStyle, tabulateStyle } from './content/style/report-style.ts';
import { findToday } from './content/today.ts';
import { readReleased } from './lock/read-released.ts';

const { GITHUB_ACTIONS } = process.env;
const files = readFiles(process.cwd());
const project = readProject(files, findToday(new Date()), readReleased(process.cwd()));
const asked = (flag: string) => process.argv.includes(flag);

if (asked('--style')) console.log(tabulateStyle(listParts(project)));
else {
  const problems = checkAll(project);
  const json = asked('--json');
  console.log(report(problems, { json, github: GITHUB_ACTIONS === 'true' }));
  if (!json) console.log(sayStyle(listParts(project)));
  process.exitCode = countProblems(problems).problems > 0 ? 1 : 0;
}
