import { sayBegin } from '../../../entry/core/begin.ts';
import type { Entry } from '../../../entry/core/entry.ts';
import { entryFields } from '../../../entry/core/entry-fields.ts';
import { roleWords } from '../../../entry/core/item-words.ts';
import { stateWords } from '../../../entry/core/state-words.ts';
import { sayBounds } from '../../../entry/core/system-words.ts';
import type { ApiItem } from '../../../schemas/api.ts';
import { entryLabels } from './entry-labels.ts';

/** What another tool shows below the title of an item: its permanent link first, then what is asked for, then what the team entered. `write` turns plain text into what the tool reads. */
export function describeItem(item: ApiItem, entry: Entry | undefined, write = (line: string): string => line): string {
  return [
    item.address,
    `Done when: ${write(item.done)}`,
    ['How to check it:', ...item.how.map((step, place) => `${place + 1}. ${write(step)}`)].join('\n'),
    `Evidence to show: ${write(item.evidence.what)}`,
    `It counts for ${item.evidence.days} days (our judgment).`,
    ...(item.evidence.until ? [`What ends it earlier: ${write(item.evidence.until)}`] : []),
    ...(item.condition
      ? [`Condition: ${write(item.condition.says)}${item.condition.basis === 'house' ? ' (our judgment)' : ''}`]
      : []),
    [...(item.gate ? ['It must be met before launch.'] : []), ...sayBounds(item)].join(' '),
    `Usual owner: ${roleWords[item.role]}`,
    entry ? describeEntry(entry, write) : '',
    entry && sayBegin(item, entry) ? `Begin by: ${sayBegin(item, entry)}` : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** What the team entered, one line for each field. */
export function describeEntry(entry: Entry, write: (line: string) => string): string {
  return [
    `${entryFields.state.label}: ${stateWords[entry.state]}`,
    ...entryLabels.flatMap(([field, label]) => (entry[field] ? [`${label}: ${writeLines(entry[field], write)}`] : [])),
  ].join('\n');
}

const writeLines = (text: string, write: (line: string) => string) =>
  text
    .split(/\r\n?|\n/)
    .map(write)
    .join('\n');
