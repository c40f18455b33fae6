import { linesOf, toMarkdownLine } from '../../readiness/markdown-text.ts';
import type { ApiItem } from '../../schemas/api.ts';
import type { Entries, Entry } from '../entry.ts';
import { stateWords } from '../state-words.ts';
import { entryLabels } from './entry-labels.ts';

/** Items and what a team entered, as a task list. The box says open or done; a line below says any other state. */
export function toMarkdown(items: ApiItem[], entries: Entries): string {
  return items.map((item) => toTask(item, entries[item.id] ?? { state: 'open' })).join('');
}

function toTask(item: ApiItem, entry: Entry): string {
  const { state, revision = String(item.revision) } = entry;
  const title = `[${item.id}] ${toMarkdownLine(item.title)}`;
  const lines = [
    ...(state === 'doing' || state === 'not-applicable' ? [`State: ${stateWords[state]}`] : []),
    ...entryLabels.flatMap(([field, label]) => toContinued(label, entry[field])),
    ...(revision === '1' ? [] : [`Revision: ${revision}`]),
  ];
  return [
    `- [${state === 'done' || state === 'not-applicable' ? 'x' : ' '}] ${state === 'not-applicable' ? `~~${title}~~` : title}\n`,
    `  <${item.address}>\n`,
    ...lines.map((line) => `  - ${line}\n`),
  ].join('');
}

/** A text below a bullet. A backslash at the end of a line keeps the break. */
function toContinued(label: string, text = ''): string[] {
  const written = linesOf(text).map(toMarkdownLine).join('\\\n    ');
  return written === '' ? [] : [`${label}: ${written}`];
}
