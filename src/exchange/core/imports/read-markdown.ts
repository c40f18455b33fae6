import type { State } from '../../../entry/core/entry.ts';
import { entryFields } from '../../../entry/core/entry-fields.ts';
import { writtenNames } from '../../../entry/core/field-lists.ts';
import { toPlainLine } from '../../../text/markdown-text.ts';
import { computedLabel } from '../exports/entry-labels.ts';
import { clip, collectStated, type Imported, type ImportProblem, inOrder, type StatedEntry } from './imported.ts';
import { readState } from './read-state.ts';

interface Task extends Omit<StatedEntry, 'state'> {
  ticked: boolean;
}

type Field = keyof StatedEntry['texts'] | 'state';

const box = /^(\s*)(?:[-*+]|\d+[.)])\s+\[([ xX])\]\s+(.*)$/s;
const mark = /\\?\[([a-z0-9]{4})\\?\]/;
const bullet = /^\s+[-*+]\s+(?=\S)[*_]*([^:*_]+)[*_]*:[*_]*\s*(.*)$/s;
const fields = new Map<string, Field>(
  (['state', 'revision', ...writtenNames] as const).map((name) => [entryFields[name].label.toLowerCase(), name]),
);

/** What a task list says about items, as the site wrote it and others ticked it. Other tasks and other text may stand around it. */
export function readMarkdown(text: string, known: ReadonlySet<string>): Imported {
  const tasks: Task[] = [];
  const problems: ImportProblem[] = [];
  let strangers = 0;
  let current: Task | undefined;
  let field: Field | undefined;
  let goesOn = false;
  for (const [place, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const [, indent = '', tick, title = ''] = box.exec(line) ?? [];
    const [, id] = mark.exec(title) ?? [];
    const [, label = '', value = ''] = bullet.exec(line) ?? [];
    if (tick !== undefined && id !== undefined) {
      current = { id, line: place + 1, ticked: tick !== ' ', stateWord: '', texts: {} };
      tasks.push(current);
      field = undefined;
    } else if (/^\S/.test(line)) {
      if (tick !== undefined) strangers += 1;
      current = undefined;
    } else if (current && goesOn && field) add(current, field, `\n${plainOf(line)}`);
    else if (current && indent === '' && label !== '') {
      field = fields.get(label.trim().toLowerCase());
      if (field) add(current, field, plainOf(value));
      else if (label.trim() !== computedLabel)
        problems.push({ line: place + 1, says: `${current.id}: “${clip(line)}” was not read.` });
    }
    goesOn = endsInBreak(line);
  }
  if (strangers > 0)
    problems.push({ says: `Tasks without the id of an item in the title were left out: ${strangers}.` });
  if (tasks.length === 0)
    problems.push({
      says: 'This is no plan that can be read here: it has no task list from this site. Each task has the id of its check in front, such as “- [ ] [k7m2] …”.',
    });
  const collected = collectStated(
    // A list says the revision of an item where it is not the first.
    tasks.map((task) => ({ ...task, state: stateOf(task), texts: { revision: '1', ...task.texts } })),
    known,
  );
  return {
    entries: collected.entries,
    problems: inOrder([...collected.problems, ...problems]),
    whole: tasks.length > 0,
  };
}

function add(task: Task, field: Field, text: string): void {
  if (field === 'state') task.stateWord += text;
  else task.texts[field] = (task.texts[field] ?? '') + text;
}

/** A word that says more than the box is believed; a box that was ticked later ends what was open or under way. */
function stateOf({ ticked, stateWord }: Task): State | undefined {
  const word = stateWord === '' ? 'open' : readState(stateWord);
  return ticked && (word === 'open' || word === 'doing') ? 'done' : word;
}

/** A backslash keeps the break at the end of a line, unless another one takes its meaning away. */
function endsInBreak(line: string): boolean {
  let count = 0;
  while (line.at(-1 - count) === '\\') count += 1;
  return count % 2 === 1;
}

const plainOf = (line: string) => toPlainLine((endsInBreak(line) ? line.slice(0, -1) : line).trim());
