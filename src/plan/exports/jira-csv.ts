import type { ApiItem } from '../../schemas/api.ts';
import { toCsv } from '../csv.ts';
import type { Entries, State } from '../entry.ts';
import { describeItem } from './describe-item.ts';
import { titleOf } from './entry-labels.ts';
import { labelsOf } from './labels.ts';

/** The most items that Jira takes from one file. */
export const mostJiraItems = 1500;

const statuses: Record<State, string> = {
  open: 'To Do',
  doing: 'In Progress',
  done: 'Done',
  'not-applicable': 'Done',
};

/**
 * Items and what a team entered, as Jira's importer reads them: flat, since its bulk import cannot nest, one column for each label.
 * Jira keeps an apostrophe before a formula sign, so no cell begins with such a sign.
 */
export function toJiraCsv(items: ApiItem[], entries: Entries): string {
  if (items.length > mostJiraItems) throw new RangeError(`Jira takes ${mostJiraItems} items from one file.`);
  const labels = items.map((item) => [
    ...labelsOf(item),
    ...(entries[item.id]?.state === 'not-applicable' ? ['not-applicable'] : []),
  ]);
  const most = Math.max(1, ...labels.map(({ length }) => length));
  const rows = items.map((item, place) => {
    const entry = entries[item.id];
    return [
      titleOf(item),
      'Task',
      statuses[entry?.state ?? 'open'],
      item.gate ? 'High' : 'Medium',
      emailOf(entry?.owner),
      entry?.due ?? '',
      describeItem(item, entry),
      ...Array.from({ length: most }, (_, column) => labels[place]?.[column] ?? ''),
    ];
  });
  const header = ['Summary', 'Issue Type', 'Status', 'Priority', 'Assignee', 'Due Date', 'Description'];
  return toCsv([[...header, ...Array<string>(most).fill('Labels')], ...rows]);
}

/** Jira knows people by e-mail address; any other name stands in the description alone. */
const emailOf = (owner = '') => (/^[\p{L}\p{N}][^\s@,]*@[^\s@,]+$/u.test(owner) ? owner : '');
