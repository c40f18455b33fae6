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

/** A number with its word: `1 problem`, `2 problems`. */
export const plural = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

/** The last line of a report. */
export function summarize({ problems, warnings, awaited }: Counts): string {
  return `${plural(problems, 'problem')}, ${plural(warnings, 'warning')}, ${awaited} awaited`;
}
