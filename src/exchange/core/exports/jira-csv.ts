import type { Entries, State } from '../../../entry/core/entry.ts';
import { entryFields } from '../../../entry/core/entry-fields.ts';
import type { ApiItem } from '../../../schemas/api.ts';
import { toCsv } from '../../../text/csv.ts';
import { describeItem } from './describe-item.ts';
import { titleOf } from './entry-labels.ts';
import { labelsOf } from './labels.ts';
import { emailOf, nameOf } from './owner-name.ts';

const { state, owner, due } = entryFields;

/** The most items that Jira takes from one file. */
export const mostJiraItems = 1500;

// What a new project of Jira starts with. It has no status for what does not apply; the resolution tells it from what is done.
const statuses: Record<State, [string, string]> = {
  open: ['To Do', ''],
  doing: ['In Progress', ''],
  done: ['Done', 'Done'],
  'not-applicable': ['Done', "Won't Do"],
};

/**
 * Items and what a team entered, as Jira's importer reads them: flat, since its bulk import cannot nest, one column for each label.
 * It finds people by e-mail address; other names stand in a column of their own, which a team maps to a field or leaves out.
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
    const assignee = emailOf(entry?.owner);
    return [
      titleOf(item),
      'Task',
      ...statuses[entry?.state ?? 'open'],
      item.gate ? 'High' : 'Medium',
      assignee,
      assignee ? '' : nameOf(entry?.owner),
      entry?.due ?? '',
      describeItem(item, entry),
      ...Array.from({ length: most }, (_, column) => labels[place]?.[column] ?? ''),
    ];
  });
  const header = [
    ...['Summary', 'Issue Type', state.jira, 'Resolution', 'Priority', owner.jira, owner.label],
    ...[due.jira, 'Description', ...Array<string>(most).fill('Labels')],
  ];
  return toCsv([header, ...rows]);
}
