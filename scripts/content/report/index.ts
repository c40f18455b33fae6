import type { Problem } from '../problems.ts';
import { reportToPeople } from './cli.ts';
import { reportToGitHub } from './github.ts';
import { reportToPrograms } from './json.ts';

/** The report that fits where it is read. */
export function report(problems: Problem[], { json, github }: { json: boolean; github: boolean }): string {
  if (json) return reportToPrograms(problems);
  const annotations = github ? reportToGitHub(problems) : '';
  return [reportToPeople(problems), ...(annotations ? [annotations] : [])].join('\n');
}
