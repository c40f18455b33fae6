import { type Entry, isEmpty, isRevision, states, texts as textFields } from '../entry.ts';
import type { Texts } from './record.ts';

/** An entry as the texts of a record; none where it says no more than an item that nobody touched. */
export function entryToTexts(entry: Entry | undefined): Texts {
  if (!entry || isEmpty(entry)) return new Map();
  // An open check is one of which nobody said anything else.
  const { state, ...rest } = entry;
  const said = Object.entries({ ...(state !== 'open' && { state }), ...rest });
  return new Map(said.filter((field): field is [string, string] => Boolean(field[1])));
}

/** The entry that the texts of a record say; nothing where they say nothing of the item. */
export function textsToEntry(texts: Texts): Entry | undefined {
  const entry: Entry = { state: states.find((state) => state === texts.get('state')) ?? 'open' };
  for (const name of textFields) {
    const text = texts.get(name);
    if (text) entry[name] = text;
  }
  // A reason belongs to what does not apply; beside another state, as two pages may have left it, it would contradict it.
  if (entry.state !== 'not-applicable') delete entry.reason;
  const revision = texts.get('revision');
  if (revision && isRevision(revision)) entry.revision = revision;
  return isEmpty(entry) ? undefined : entry;
}
