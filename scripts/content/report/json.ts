import { helpFor, type Problem, severityOf } from '../problems.ts';
import { countProblems } from './count.ts';

/** A report for programs. */
export function reportToPrograms(problems: Problem[]): string {
  const said = problems.map((problem) => ({ ...problem, severity: severityOf(problem.id), help: helpFor(problem.id) }));
  return JSON.stringify({ counts: countProblems(problems), problems: said }, null, 2);
}
