import { type Entries, type Entry, isRevision, type State } from '../../../entry/core/entry.ts';
import { isDayField, type WrittenName } from '../../../entry/core/field-lists.ts';
import type { SystemRecord } from '../../../entry/core/system.ts';
import { isDay } from '../../../text/day.ts';

/** A part of a file that was not understood: where it is, what is wrong, and what to do. */
export interface ImportProblem {
  /** The line of the file, counted from one; none where it is about the whole file. */
  line?: number;
  says: string;
}

/** What a file says about items. */
export interface Imported {
  /** By id, for each item that the file names, the untouched ones too. */
  entries: Entries;
  problems: ImportProblem[];
  /** Whether the file says all there is to say of an item, so that what is missing in it was taken out. Files from trackers do not. */
  whole: boolean;
  /** The day on which the file was made, where it says so. */
  made?: string;
  /** The day of going live, where a link says it. */
  goLive?: string;
  /** What its team said of the system, where a link says it. */
  system?: SystemRecord;
}

/** What a file says about one item, as text. */
export interface StatedEntry {
  id: string;
  state: State | undefined;
  /** The word that stands for the state, for the message where it is none. */
  stateWord: string;
  texts: Partial<Record<WrittenName | 'revision', string>>;
  line?: number;
}

/** Sorts what a file says into entries and problems. An item named twice counts once: the first time. */
export function collectStated(
  stated: StatedEntry[],
  known: ReadonlySet<string>,
): Pick<Imported, 'entries' | 'problems'> {
  const entries = new Map<string, Entry>();
  const problems: ImportProblem[] = [];
  for (const { id, state, stateWord, texts, line } of stated) {
    const report = (says: string) => problems.push({ ...(line !== undefined && { line }), says });
    if (!known.has(id)) report(`There is no item “${clip(id)}” on this site. It was left out.`);
    else if (entries.has(id)) report(`${id} is named twice. The first one was taken.`);
    else if (state === undefined)
      report(`${id}: “${clip(stateWord)}” is no state. Write open, doing, done or not applicable.`);
    else {
      const entry: Entry = { state };
      for (const [name, text] of Object.entries(texts) as [keyof StatedEntry['texts'], string][]) {
        if (text.trim() === '') continue;
        if (isDayField(name) && !isDay(text.trim()))
          report(`${id}: “${clip(text)}” is no day. Write it as YYYY-MM-DD.`);
        else if (name === 'revision' && !isRevision(text.trim()))
          report(`${id}: “${clip(text)}” is no revision of an item. Write a whole number.`);
        else entry[name] = isDayField(name) || name === 'revision' ? text.trim() : text;
      }
      entries.set(id, entry);
    }
  }
  return { entries: Object.fromEntries(entries), problems };
}

/** What to keep after an import: the file wins where it speaks, nothing else is lost, and what it lists is in the plan. */
export function takeOver(current: Entries, { entries, whole }: Pick<Imported, 'entries' | 'whole'>): Entries {
  const merged = Object.entries(entries).map(([id, entry]): [string, Entry] => {
    const { revision } = current[id] ?? {};
    return [id, { ...(whole ? revision && { revision } : current[id]), ...entry, picked: 'yes' }];
  });
  return { ...current, ...Object.fromEntries(merged) };
}

/** Problems in the order of the file; what is about all of it comes last. */
export const inOrder = (problems: ImportProblem[]): ImportProblem[] =>
  problems.sort((a, b) => (a.line ?? Number.MAX_VALUE) - (b.line ?? Number.MAX_VALUE));

/** The start of a text, for a message. */
export const clip = (text: string): string => {
  // Only its start is shown, so a long text is not read to its end.
  const line = text.slice(0, 400).replaceAll(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39).toWellFormed()}…` : line;
};
