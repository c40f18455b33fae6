import { type CollectionEntry, getCollection, render } from 'astro:content';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { KindName } from './schemas/by-kind.ts';
import { lockSchema } from './schemas/lock.ts';
import type { Link } from './schemas/shared.ts';
import { siteSchema } from './schemas/site.ts';
import { type AddressedEntry, type Addresses, exists, listAddresses } from './site/addresses.ts';
import type { IndexLine } from './site/alphabet.ts';
import { numberSources } from './site/citations.ts';
import { addressOf, kinds } from './site/kinds.ts';

const readYaml = (file: string): unknown => parse(readFileSync(file, 'utf8'));

/** Name, address and owner of the site. */
export const site = siteSchema.parse(readYaml('content/site.yaml'));

/** Every address ever released, and what became of those that are gone. */
export const lock = lockSchema.parse(readYaml('content/ids.lock.yaml'));

async function entriesOf(kind: KindName): Promise<AddressedEntry[]> {
  // Astro warns about collections that are still empty.
  if (!existsSync(`content/${kinds[kind].folder}`)) return [];
  const entries = await getCollection(kinds[kind].folder as 'comparisons');
  return entries.map(({ id, data }) => ({ kind, id, data }));
}

let built: Promise<Addresses> | undefined;

/** Every page of the site and the anchors on it. A build asks once for every page, and nothing changes meanwhile. */
export function getAddresses(): Promise<Addresses> {
  if (import.meta.env.DEV) return readAddresses();
  built ??= readAddresses();
  return built;
}

async function readAddresses(): Promise<Addresses> {
  const routeFiles = readdirSync('src/pages', { recursive: true, encoding: 'utf8' });
  const entries = await Promise.all((Object.keys(kinds) as KindName[]).map(entriesOf));
  return listAddresses(
    routeFiles.map((file) => file.replaceAll('\\', '/')),
    entries.flat(),
  );
}

/** All comparisons, by title. */
export async function getComparisons() {
  const comparisons = await getCollection('comparisons');
  return comparisons
    .map((entry) => ({ ...entry, address: addressOf('comparison', entry.id) }))
    .sort((a, b) => a.data.title.localeCompare(b.data.title));
}

/** One comparison with its FAQs rendered, its sources numbered in reading order, and links only to what exists. */
export async function resolveComparison({ id, data }: CollectionEntry<'comparisons'>) {
  const addresses = await getAddresses();
  const faqs = await Promise.all(
    (await findEntries('faqs', data.faqs)).map(async (faq) => {
      const { Content } = await render(faq);
      return { id: faq.id, ...faq.data, next: keepLink(addresses, faq.data.next), Content };
    }),
  );
  const cited = [
    ...data.answers,
    ...data.cards,
    ...data.rows,
    ...data.sides.flatMap((side) => side.choose),
    ...data.mistakes,
    data.proof,
    ...faqs,
  ];
  const numbers = numberSources(cited.map((block) => block.sources));
  const sources = (await findEntries('sources', [...numbers.keys()])).map(({ id: sourceId, data: source }) => ({
    ...source,
    id: sourceId,
    number: numbers.get(sourceId) ?? 0,
  }));
  return {
    ...data,
    id,
    address: addressOf('comparison', id),
    faqs,
    sources,
    cite: (ids: string[] | undefined) =>
      (ids ?? []).map((sourceId) => numbers.get(sourceId) ?? 0).sort((a, b) => a - b),
    keepLink: (link: Link | undefined) => keepLink(addresses, link),
    keepLinks: (links: Link[]) => links.filter((link) => exists(addresses, link.to)),
  };
}
export type ResolvedComparison = Awaited<ReturnType<typeof resolveComparison>>;

function keepLink(addresses: Addresses, link: Link | undefined): Link | undefined {
  return link && exists(addresses, link.to) ? link : undefined;
}

/** Entries by id, in the order asked for. Ids that are not there are awaited; the check tells them from slips. */
async function findEntries<Name extends 'faqs' | 'sources'>(
  collection: Name,
  ids: string[],
): Promise<CollectionEntry<Name>[]> {
  const entries = new Map((await getCollection(collection)).map((entry) => [entry.id, entry as CollectionEntry<Name>]));
  return ids.flatMap((id) => entries.get(id) ?? []);
}

/** Every entry with an address, and every part of one that readers can link to, for the index. */
export async function getEverything(): Promise<IndexLine[]> {
  const comparisons = await getComparisons();
  const faqs = new Map((await getCollection('faqs')).map(({ id, data }) => [id, data.question]));
  return comparisons.flatMap(({ address, data }) => [
    { address, title: data.title, kind: data.label },
    ...data.rows.map((row) => ({ address: `${address}#${row.id}`, title: row.criterion, kind: 'Criterion' })),
    ...data.mistakes.map((mistake) => ({ address: `${address}#${mistake.id}`, title: mistake.title, kind: 'Mistake' })),
    ...data.faqs.flatMap((id) => {
      const title = faqs.get(id);
      return title === undefined ? [] : [{ address: `${address}#${id}`, title, kind: 'Question' }];
    }),
  ]);
}
