import { sayBegin } from '../../../entry/core/begin.ts';
import type { Entries, Entry } from '../../../entry/core/entry.ts';
import { entryFields } from '../../../entry/core/entry-fields.ts';
import { writtenNames } from '../../../entry/core/field-lists.ts';
import { effortWords, gapWords, roleWords, systemWords, whenWords } from '../../../entry/core/item-words.ts';
import { stateWords } from '../../../entry/core/state-words.ts';
import type { ApiItem } from '../../../schemas/api.ts';
import { toCsv } from '../../../text/csv.ts';
import { describeItem } from './describe-item.ts';
import { titleOf } from './entry-labels.ts';

type Cell = (item: ApiItem, entry: Entry | undefined) => string;

// GitLab wants `title` and `description` first, in small letters.
const columns: Record<string, Cell> = {
  title: titleOf,
  description: (item) => describeItem(item, undefined),
  id: ({ id }) => id,
  [entryFields.state.column]: (_, entry) => stateWords[entry?.state ?? 'open'],
  ...Object.fromEntries(
    writtenNames.map((name): [string, Cell] => [entryFields[name].column, (_, entry) => entry?.[name] ?? '']),
  ),
  gap: ({ gap }) => gapWords[gap],
  gate: ({ gate }) => (gate ? 'yes' : 'no'),
  when: ({ when }) => whenWords[when],
  effort: ({ effort }) => effortWords[effort],
  'usual owner': ({ role }) => roleWords[role],
  'applies to': ({ applies }) => applies.map((system) => systemWords[system]).join('; '),
  [entryFields.revision.column]: ({ revision }, entry) => entry?.revision ?? String(revision),
  'begin by': (item, entry) => (entry ? sayBegin(item, entry) : ''),
};

// Without it Excel takes the letters for those of an older alphabet.
const byteOrderMark = '\uFEFF';

/** Items and what a team entered, as a table for spreadsheets, which also imports again. */
export function toPlainCsv(items: ApiItem[], entries: Entries): string {
  const cells = Object.values(columns);
  const rows = items.map((item) => cells.map((cell) => cell(item, entries[item.id])));
  return byteOrderMark + toCsv([Object.keys(columns), ...rows]);
}
