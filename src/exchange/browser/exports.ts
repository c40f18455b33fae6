import { toGithubScript } from '../core/exports/github-script.ts';
import { toJiraCsv } from '../core/exports/jira-csv.ts';
import { toLinearCsv } from '../core/exports/linear-csv.ts';
import { type ListOccasion, toMarkdown } from '../core/exports/markdown.ts';
import { toPlainCsv } from '../core/exports/plain-csv.ts';
import { toPlanJson } from '../core/exports/plan-json.ts';

type Write = (
  items: Parameters<typeof toMarkdown>[0],
  entries: Parameters<typeof toMarkdown>[1],
  occasion: ListOccasion,
) => string;

/** A file to take along. */
export interface Export {
  name: string;
  /** What it is good for, in a sentence. */
  gives: string;
  /** How to get it into the other tool. */
  how: string[];
  /** The end of its file name. */
  file: string;
  type: string;
  write: Write;
}

/** The task list, to be copied. */
export const taskList: { write: Write; gives: string; how: string[] } = {
  write: toMarkdown,
  gives: 'A task list for an issue, a merge request or a page of your wiki.',
  how: [
    'Paste it where Markdown is read. Each box can be ticked there.',
    'Keep the id in front of each title. With it, the plan page takes the list back with what was ticked.',
  ],
};

/** The files, those for people first. */
export const exports: Export[] = [
  {
    name: 'CSV for spreadsheets',
    gives: 'A table with a row for each check and a column for each thing you entered.',
    how: [
      'Open it in a spreadsheet, and change states, owners and days there.',
      'Leave the first line and the column id as they are. Saved as CSV, the table can be taken back on the plan page.',
    ],
    file: '.csv',
    type: 'text/csv',
    write: toPlainCsv,
  },
  {
    name: 'CSV for Jira',
    gives: 'One task for each check, with status, resolution, labels and due date.',
    how: [
      'In Jira, start the import from a CSV file and choose your project. Map each column to the field of the same name. The day is written as yyyy-MM-dd.',
      'Jira finds an assignee by e-mail address alone. Any other owner is in the column Owner: map it to a text field, or leave it out, since the description names the owner too.',
      'What does not apply has the resolution Won’t Do. Where your import offers no status or resolution, or your Jira has other words for them, map them by hand or ask your administrator to run the import.',
    ],
    file: '-jira.csv',
    type: 'text/csv',
    write: toJiraCsv,
  },
  {
    name: 'CSV for Linear',
    gives: 'One issue for each check, in the columns of Linear’s own export.',
    how: [
      'Linear reads it with its importer for the command line, the package @linear/import. Choose the CSV of Linear there.',
      'It finds an assignee by the full name. It reads no due date, so the day is in the description.',
    ],
    file: '-linear.csv',
    type: 'text/csv',
    write: toLinearCsv,
  },
  {
    name: 'Script for GitHub',
    gives: 'A shell script that opens one issue for each check.',
    how: [
      'Read it first. Then run it with sh in a clone of your repository. It needs the GitHub command line, signed in.',
      'It can be run again: an issue that is there is not opened twice. Issues of checks that are done or do not apply are closed at once.',
    ],
    file: '-github.sh',
    type: 'text/x-shellscript',
    write: toGithubScript,
  },
  {
    name: 'JSON',
    gives: 'Everything you entered, for programs and for another browser.',
    how: ['The plan page takes it back. The file names the address of its schema.'],
    file: '.json',
    type: 'application/json',
    write: toPlanJson,
  },
];
