import type { Entries, State } from '../../../entry/core/entry.ts';
import { entryFields } from '../../../entry/core/entry-fields.ts';
import type { ApiItem } from '../../../schemas/api.ts';
import { toCsv } from '../../../text/csv.ts';
import { toMarkdownLine } from '../../../text/markdown-text.ts';
import { describeItem } from './describe-item.ts';
import { titleOf } from './entry-labels.ts';
import { labelsOf } from './labels.ts';
import { nameOf } from './owner-name.ts';

// The whole header of Linear's own export, in its order: its importer reads these names.
const columns = [
  ...['Id', 'Team', 'Title', 'Description', 'Status', 'Estimate', 'Priority', 'Project', 'Creator', 'Assignee'],
  ...['Labels', 'Cycle Number', 'Cycle Name', 'Cycle Start', 'Cycle End', 'Created', 'Updated', 'Started'],
  ...['Completed', 'Canceled', 'Archived'],
] as const;

const statuses: Record<State, string> = {
  open: 'Todo',
  doing: 'In Progress',
  done: 'Done',
  'not-applicable': 'Canceled',
};

/** Items and what a team entered, as Linear's importer for its own CSV reads them. It reads descriptions as Markdown. */
export function toLinearCsv(items: ApiItem[], entries: Entries): string {
  const rows = items.map((item) => {
    const entry = entries[item.id];
    const cells: Partial<Record<(typeof columns)[number], string>> = {
      Id: item.id,
      Title: titleOf(item),
      Description: describeItem(item, entry, toMarkdownLine),
      [entryFields.state.linear]: statuses[entry?.state ?? 'open'],
      Priority: item.gate ? 'High' : 'Medium',
      [entryFields.owner.linear]: nameOf(entry?.owner),
      Labels: labelsOf(item).join(', '),
    };
    return columns.map((column) => cells[column] ?? '');
  });
  return toCsv([[...columns], ...rows]);
}
