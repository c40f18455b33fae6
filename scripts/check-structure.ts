import { projectRoot } from './setup/project.mjs';
import { checkProject } from './structure/check-project.ts';
import { readSourceFiles } from './structure/list-files.ts';
import { describeProblem } from './structure/problem.ts';

const files = readSourceFiles(projectRoot);
const problems = checkProject(files);
for (const problem of problems) console.log(describeProblem(problem));
console.log(`Structure: ${files.length} files, ${problems.length} problems.`);
process.exitCode = problems.length > 0 ? 1 : 0;
