import { findFragment } from '../../../text/find-fragment.ts';
import { longestFragment, longestText, tooLongLink } from '../../../text/limits.ts';
import { readPlanLink } from '../link/plan-link.ts';
import type { Imported } from './imported.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { readMarkdown } from './read-markdown.ts';

/** A longer text is not read: every check of the site with long notes is far shorter. */
export const longestImport = longestText;

const isSheet =
  'This is a sheet of a deployment threshold, not a plan. Open it on the page of the threshold: /readiness/threshold/.';
const isThreshold =
  'This is a link to a deployment threshold, not to a plan. Open it as an address, or paste it on the page of the threshold: /readiness/threshold/.';

const refuse = (says: string): Imported => ({ entries: {}, problems: [{ says }], whole: false });

/** What to say of a text or a file that is too long. */
export const refuseLong = (): Imported =>
  refuse('This is too long to be a plan: it has more than two million characters. Check that it is the right file.');

/** What a text says about items: a link to a plan, or a plan as JSON, CSV or Markdown. Which of them it is shows in how it begins. */
export function readAny(text: string, known: ReadonlySet<string>): Imported {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (start === '') return refuse('There is nothing in it. Choose a file, or paste what you copied.');
  if (text.length > longestImport) return refuseLong();
  if (/[\0\uFFFD]/.test(start) || start.startsWith('PK'))
    return refuse(
      'This is no text. Save it as CSV, Markdown or JSON first. From a spreadsheet, choose CSV with UTF-8.',
    );
  const fragment = findFragment(start);
  if (fragment) return fragment.length > longestFragment ? refuse(tooLongLink) : readLink(fragment);
  if (start.startsWith('<'))
    return refuse(
      'This is a web page, not a plan. Copy the task list or the link again, or save the file as CSV, Markdown or JSON.',
    );
  if (/^### \\?\[\w{4}-\d+\.\d+\\?\]/m.test(start)) return refuse(isSheet);
  if (/^[{[]/.test(start)) return readJson(text, known);
  return isTable(start) ? readCsv(text, known) : readMarkdown(text, known);
}

/** Whether it is a table: the first line has several cells, and either names a state or no task follows, as it does below a sentence with a comma. */
function isTable(text: string): boolean {
  const [header = ''] = text.split('\n', 1);
  const isTask = /^[^\S\r\n\u2028\u2029]*(?:[-*+]|\d+[.)])\s+\[[ xX]\]/m;
  return /[,;\t]/.test(header) && (/\bstat(e|us)\b/i.test(header) || !isTask.test(text));
}

/** What a link says. Ids that this page does not know stay in it: what became of them is told elsewhere. */
function readLink(fragment: string): Imported {
  if (/[#&]g\.\w{4}=/i.test(fragment)) return refuse(isThreshold);
  const link = readPlanLink(fragment);
  if (!link) return refuse('This link holds no plan.');
  const { entries, made, goLive, system } = link;
  const isEmpty = Object.keys(entries).length === 0 && link.problems.length === 0;
  const problems = isEmpty ? ['This link holds no check: the plan it was made from was empty.'] : link.problems;
  return {
    entries,
    problems: problems.map((says) => ({ says })),
    whole: false,
    ...(made && { made }),
    ...(goLive && { goLive }),
    ...(system && { system }),
  };
}
