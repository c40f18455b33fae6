import { getCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import type { KindName, QuizKindName } from '../schemas/by-kind.ts';
import type { Link } from '../schemas/shared.ts';
import { type AddressedEntry, type Addresses, exists, listAddresses } from '../site/core/addresses.ts';
import { kinds, quizFolders } from '../site/core/kinds.ts';
import { pageFiles } from '../site/core/page-files.ts';

let built: Promise<Addresses> | undefined;

/** Every page of the site and the anchors on it. A build asks once for every page, and nothing changes meanwhile. */
export function getAddresses(): Promise<Addresses> {
  if (import.meta.env.DEV) return readAddresses();
  built ??= readAddresses();
  return built;
}

async function readAddresses(): Promise<Addresses> {
  return listAddresses(pageFiles, await readEntries());
}

/** Every entry of every kind, and the parts of quizzes that have addresses. */
export async function readEntries(): Promise<AddressedEntry[]> {
  const folders: [AddressedEntry['kind'], string][] = [
    ...(Object.keys(kinds) as KindName[]).map((kind): [KindName, string] => [kind, kinds[kind].folder]),
    ...(['flow', 'persona'] as const).map((kind): [QuizKindName, string] => [kind, quizFolders[kind]]),
  ];
  return (await Promise.all(folders.map(([kind, folder]) => entriesIn(kind, folder)))).flat();
}

async function entriesIn(kind: AddressedEntry['kind'], folder: string): Promise<AddressedEntry[]> {
  // Astro warns about collections that are still empty.
  if (!existsSync(`content/${folder}`)) return [];
  const entries = await getCollection(folder as 'comparisons');
  return entries.map(({ id, data }) => ({ kind, id, data }));
}

/** The link, unless its page does not exist yet. */
export function keepLink(addresses: Addresses, link: Link | undefined): Link | undefined {
  return link && exists(addresses, link.to) ? link : undefined;
}
