import { type CollectionEntry, getCollection } from 'astro:content';

/** Entries by id, in the order asked for. Ids that are not there are awaited; the check tells them from slips. */
export async function findEntries<Name extends 'faqs' | 'sources'>(
  collection: Name,
  ids: string[],
): Promise<CollectionEntry<Name>[]> {
  const entries = new Map((await getCollection(collection)).map((entry) => [entry.id, entry as CollectionEntry<Name>]));
  return ids.flatMap((id) => entries.get(id) ?? []);
}
