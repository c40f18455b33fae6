import { type Entry, states, texts as textFields } from '../entry.ts';
import { entryToTexts } from './entry-texts.ts';
import { itemOf } from './keys.ts';
import type { Texts } from './record.ts';
import type { OldFormat } from './record-store.ts';

/** How entries were kept before there were records: as JSON, with the fields of an entry. */
export const oldEntries: OldFormat = { fits: (name) => itemOf(name) !== undefined, read: readOldEntry };

/** What an old text says; nothing where it cannot be read in full, so that something would be lost. */
function readOldEntry(text: string): Texts | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (read === null || typeof read !== 'object' || Array.isArray(read)) return undefined;
  const kept = read as Record<string, unknown>;
  const state = states.find((one) => one === kept['state']);
  if (!state || textFields.some((name) => kept[name] !== undefined && typeof kept[name] !== 'string')) return undefined;
  const entry: Entry = { state };
  for (const name of [...textFields, 'revision'] as const)
    if (typeof kept[name] === 'string' && kept[name] !== '') entry[name] = kept[name];
  return entryToTexts(entry);
}
