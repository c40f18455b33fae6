import { sayBegin } from '../../../entry/core/begin.ts';
import type { Entries, Entry } from '../../../entry/core/entry.ts';
import { entryFields } from '../../../entry/core/entry-fields.ts';
import { stateWords } from '../../../entry/core/state-words.ts';
import { sayBounds } from '../../../entry/core/system-words.ts';
import type { ApiItem } from '../../../schemas/api.ts';
import { linesOf, toMarkdownLine } from '../../../text/markdown-text.ts';
import { computedLabel, entryLabels } from './entry-labels.ts';

/** Where a task list comes from. */
export interface ListOccasion {
  /** What the list is called. */
  title: string;
  /** Its absolute address. */
  page: string;
  /** The day, as YYYY-MM-DD. */
  date: string;
}

/** Items and what a team entered, as a task list under a heading. The box says open or done; a line below says any other state. */
export function toMarkdown(items: ApiItem[], entries: Entries, occasion?: ListOccasion): string {
  const tasks = items.map((item) => toTask(item, entries[item.id] ?? { state: 'open' })).join('');
  return occasion ? `${toHead(occasion, items.length)}${tasks}` : tasks;
}

function toHead({ title, page, date }: ListOccasion, count: number): string {
  return `## ${toMarkdownLine(title)}\n\n${count === 1 ? 'One check' : `${count} checks`} of <${page}>, as of ${date}.\n\n`;
}

function toTask(item: ApiItem, entry: Entry): string {
  const { state, revision = String(item.revision) } = entry;
  const title = `[${item.id}] ${toMarkdownLine(item.title)}`;
  const lines = [
    ...(state === 'doing' || state === 'not-applicable' ? [`${entryFields.state.label}: ${stateWords[state]}`] : []),
    ...entryLabels.flatMap(([field, label]) => toContinued(label, entry[field])),
    ...toContinued(computedLabel, sayBegin(item, entry)),
    ...(revision === '1' ? [] : [`${entryFields.revision.label}: ${revision}`]),
  ];
  const gate = item.gate ? ['**Gate**, to be met before launch.'] : [];
  return [
    `- [${state === 'done' || state === 'not-applicable' ? 'x' : ' '}] ${state === 'not-applicable' ? `~~${title}~~` : title}\n`,
    `  <${item.address}>\n`,
    `  ${[...gate, ...sayBounds(item), `Done when: ${toMarkdownLine(item.done)}`].join(' ')}\n`,
    ...lines.map((line) => `  - ${line}\n`),
  ].join('');
}

/** A text below a bullet. A backslash at the end of a line keeps the break. */
function toContinued(label: string, text = ''): string[] {
  const written = linesOf(text).map(toMarkdownLine).join('\\\n    ');
  return written === '' ? [] : [`${label}: ${written}`];
}
