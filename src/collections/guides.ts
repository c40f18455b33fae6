import { type CollectionEntry, getCollection, render } from 'astro:content';
import type { Link } from '../schemas/shared.ts';
import { exists } from '../site/addresses.ts';
import { addressOf } from '../site/kinds.ts';
import { minutesToRead } from '../site/reading-time.ts';
import { getAddresses, keepLink } from './addresses.ts';
import { citeSources } from './sources.ts';

/** All guides, in the order of their groups. */
export async function getGuides() {
  const guides = await getCollection('guides');
  return guides
    .map((entry) => ({ ...entry, address: addressOf('guide', entry.id) }))
    .sort((a, b) => a.data.order - b.data.order || a.data.title.localeCompare(b.data.title));
}

/** All rescue guides, by title. */
export async function getRescues() {
  const rescues = await getCollection('rescue');
  return rescues
    .map((entry) => ({ ...entry, address: addressOf('rescue', entry.id) }))
    .sort((a, b) => a.data.title.localeCompare(b.data.title));
}

/** One guide with its opening rendered, its sources numbered in reading order, and links only to what exists. */
export async function resolveGuide(entry: CollectionEntry<'guides'> | CollectionEntry<'rescue'>) {
  const addresses = await getAddresses();
  const { data } = entry;
  const { Content } = await render(entry);
  const { sources, cite } = await citeSources([
    data,
    ...data.sections.flatMap((section) => [section, ...(section.points ?? [])]),
  ]);
  return {
    ...data,
    Content,
    sources,
    cite,
    openingSources: cite(data.sources),
    next: keepLink(addresses, data.next),
    related: data.related.filter(({ to }) => exists(addresses, to)),
    keepLink: (link: Link | undefined) => keepLink(addresses, link),
    minutes: minutesToRead([entry.body ?? '', JSON.stringify(data.sections)].join(' ')),
  };
}
export type ResolvedGuide = Awaited<ReturnType<typeof resolveGuide>>;
