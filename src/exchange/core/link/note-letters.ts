import type { Entries, Entry } from '../../../entry/core/entry.ts';
import { entryFields } from '../../../entry/core/entry-fields.ts';
import { isDayField, type NoteName, noteNames } from '../../../entry/core/field-lists.ts';
import { isDay } from '../../../text/day.ts';
import { clip } from '../imports/imported.ts';
import type { Pairs } from './pairs.ts';

/** Adds the longer texts of an entry to what a link says, each in a key of its own. */
export function writeNotes(pairs: Pairs, id: string, entry: Entry): void {
  for (const name of noteNames) {
    const text = entry[name];
    if (text) pairs.set(keyOf(name, id), text);
  }
}

/** Takes the longer texts out of what a link says, and adds them to the entries they belong to. */
export function readNotes(pairs: Pairs, entries: Entries, problems: string[]): Entries {
  const noted = { ...entries };
  for (const name of noteNames) {
    for (const [id, entry] of Object.entries(noted)) {
      const key = keyOf(name, id);
      const text = pairs.get(key) ?? '';
      pairs.delete(key);
      if (isDayField(name) && text !== '' && !isDay(text)) problems.push(`${id}: “${clip(text)}” is no day.`);
      else if (text !== '') noted[id] = { ...entry, [name]: text };
    }
  }
  return noted;
}

const keyOf = (name: NoteName, id: string) => `${entryFields[name].link}.${id}`;
