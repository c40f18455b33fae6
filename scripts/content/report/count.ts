import { type Problem, severityOf } from '../problems.ts';

/** How many problems, warnings and awaited pages there are. */
export interface Counts {
  problems: number;
  warnings: number;
  awaited: number;
}

/** Counts problems by how severe they are. */
export function countProblems(problems: Problem[]): Counts {
  const count = (severity: string) => problems.filter(({ id }) => severityOf(id) === severity).length;
  return { problems: count('error'), warnings: count('warning'), awaited: count('info') };
}

/** The last line of a report. */
export function summarize({ problems, warnings, awaited }: Counts): string {
  const plural = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  return `${plural(problems, 'problem')}, ${plural(warnings, 'warning')}, ${awaited} awaited`;
}
