import type { Entries, Entry } from '../../../entry/core/entry.ts';
import { isDay } from '../../../text/day.ts';
import { clip } from '../imports/imported.ts';
import type { Pairs } from './pairs.ts';

// Letters are a promise: links of the past hold them. `g` belongs to the link of a threshold.
const letters = [
  ...([
    ['r', 'reason'],
    ['e', 'evidence'],
    ['m', 'measured'],
    ['w', 'waived'],
  ] as const),
  ...([
    ['a', 'approver'],
    ['u', 'until'],
    ['c', 'control'],
  ] as const),
] satisfies (readonly [string, keyof Entry])[];

/** Adds the longer texts of an entry to what a link says, each in a key of its own. */
export function writeNotes(pairs: Pairs, id: string, entry: Entry): void {
  for (const [letter, field] of letters) {
    const text = entry[field];
    if (text) pairs.set(`${letter}.${id}`, text);
  }
}

/** Takes the longer texts out of what a link says, and adds them to the entries they belong to. */
export function readNotes(pairs: Pairs, entries: Entries, problems: string[]): Entries {
  const noted = { ...entries };
  for (const [letter, field] of letters) {
    for (const [id, entry] of Object.entries(noted)) {
      const key = `${letter}.${id}`;
      const text = pairs.get(key) ?? '';
      pairs.delete(key);
      if (field === 'until' && text !== '' && !isDay(text)) problems.push(`${id}: “${clip(text)}” is no day.`);
      else if (text !== '') noted[id] = { ...entry, [field]: text };
    }
  }
  return noted;
}
