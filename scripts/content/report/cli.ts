import { helpFor, type Problem, severityOf } from '../problems.ts';
import { countProblems, summarize } from './count.ts';

/** A report for people: by file, each problem with its place, what would be right and where that is explained. */
export function reportToPeople(problems: Problem[]): string {
  const shown = problems.filter(({ id }) => severityOf(id) !== 'info');
  const awaited = problems.filter(({ id }) => severityOf(id) === 'info');
  const byFile = Map.groupBy(shown, (problem) => problem.file);
  return [
    ...[...byFile].map(([file, inFile]) =>
      [file, ...inFile.map((problem, place) => sayProblem(problem, inFile[place + 1])), ''].join('\n'),
    ),
    // What is merely awaited must not push what is wrong off the screen.
    ...(shown.length === 0 && awaited.length > 0 ? [sayAwaited(awaited)] : []),
    summarize(countProblems(problems)),
  ].join('\n');
}

/** A problem; what would be right stands below the last of those for which it is the same. */
function sayProblem({ id, line, column, message, fix }: Problem, next: Problem | undefined): string {
  const place = `${line}:${column}`.padStart(7);
  const indent = ' '.repeat(9);
  const said = `${place}  ${severityOf(id)}  ${id}  ${message}`;
  if (next?.id === id && next.fix === fix) return said;
  return [said, `${indent}fix: ${fix}`, `${indent}${helpFor(id)}`].join('\n');
}

function sayAwaited(problems: Problem[]): string {
  const lines = problems.map(({ message }) => `  ${message}`);
  return ['awaited (links to these render nothing until the page exists; this is no error)', ...lines, ''].join('\n');
}
