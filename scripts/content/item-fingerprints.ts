import { createHash } from 'node:crypto';
import { type Item, itemSchema } from '../../src/schemas/item.ts';
import type { Content, Entry } from './read-content.ts';

/** An item that its schema accepts, with where it is written. */
export interface ReadItem {
  entry: Entry;
  item: Item;
}

/** The lines of an item on record: what its revision asks for, and in which words. */
export interface ItemMarks {
  revision: { name: string; fingerprint: string };
  wording: { name: string; fingerprint: string };
  /** The words before, which signed sheets hold. */
  earlier: { name: string; fingerprint: string }[];
  /** Only where nobody may waive it: sheets are signed on that. */
  never?: { name: string; fingerprint: string };
}

/** The items that can be read. Other rules name those that cannot. */
export function listItems({ entries }: Pick<Content, 'entries'>): ReadItem[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'item' || !entry.readable) return [];
    const read = itemSchema.safeParse(entry.value);
    return read.success ? [{ entry, item: read.data }] : [];
  });
}

/** What the record holds of an item. */
export function markItem(id: string, { revision, wording, done, earlier = [], ...item }: Item): ItemMarks {
  const { gate, condition, evidence } = item;
  const asked = {
    gate,
    applies: [...item.applies].sort(),
    condition: condition && sortKeys(condition),
    days: evidence.days,
  };
  return {
    revision: { name: `${id}-${revision}`, fingerprint: hash(JSON.stringify(asked)) },
    wording: { name: `${id}-${revision}.${wording}`, fingerprint: hash(done) },
    earlier: earlier.map((words, place) => ({ name: `${id}-${revision}.${place + 1}`, fingerprint: hash(words) })),
    ...(item.waiver && { never: { name: neverName(id), fingerprint: hash(item.waiver) } }),
  };
}

/** The name of the line that says that nobody may waive an item. */
export const neverName = (id: string): string => `${id}-never`;

/** The lines of all items, by name. */
export function listItemMarks(content: Pick<Content, 'entries'>): Map<string, string> {
  const marks = listItems(content).flatMap(({ entry, item }) => Object.values(markItem(entry.id, item)).flat());
  return new Map(marks.map(({ name, fingerprint }) => [name, fingerprint]));
}

const sortKeys = (fields: object) => Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
