import { type CollectionEntry, getCollection } from 'astro:content';
import type { GapName } from '../schemas/item.ts';
import type { Link } from '../schemas/shared.ts';
import { exists } from '../site/core/addresses.ts';
import { addressOf } from '../site/core/kinds.ts';
import { getAddresses, keepLink } from './addresses.ts';
import { getItems } from './items.ts';
import { citeSources } from './sources.ts';

const toNamed = ({ id, data }: CollectionEntry<'gaps'>) => ({
  ...data,
  id: id as GapName,
  address: addressOf('gap', id),
});

/** A gap with its id and its address. */
export type NamedGap = ReturnType<typeof toNamed>;

/** The gaps in their order. */
export async function getGaps(): Promise<NamedGap[]> {
  return (await getCollection('gaps')).map(toNamed).sort((a, b) => a.order - b.order);
}

/** One gap with the items that close it, its sources numbered in reading order, and links only to what exists. */
export async function resolveGap(gap: NamedGap) {
  const addresses = await getAddresses();
  const { sources, cite } = await citeSources([gap, ...gap.missed, ...gap.questions, gap.assessment]);
  return {
    ...gap,
    cite,
    works: sources,
    items: (await getItems()).filter((item) => item.gap === gap.id),
    keepLink: (link: Link | undefined) => keepLink(addresses, link),
    next: keepLink(addresses, gap.next),
    related: gap.related.filter(({ to }) => exists(addresses, to)),
  };
}
export type ResolvedGap = Awaited<ReturnType<typeof resolveGap>>;

/** What the page on readiness cites besides the gaps: for how many pilots stop, and for how they differ from daily work. */
const surveys = ['sp-global-ai-use-cases-2025', 'gartner-pilots-2021', 'idc-lenovo-2025'];
const account = ['de-felice-pilot-to-production'];
export const readinessCites = [...surveys, ...account];

/** The gaps as the page on readiness shows them, with the items of each and the works that it cites. */
export async function getReadiness() {
  const [gaps, items, addresses] = await Promise.all([getGaps(), getItems(), getAddresses()]);
  const { sources, cite } = await citeSources([
    { sources: account },
    { sources: surveys },
    ...gaps.map(({ contrast }) => contrast),
  ]);
  return {
    gaps: gaps.map((gap) => ({ ...gap, items: items.filter((item) => item.gap === gap.id) })),
    surveys: cite(surveys),
    account: cite(account),
    cite,
    sources,
    keepLinks: (links: Link[]) => links.filter(({ to }) => exists(addresses, to)),
  };
}
export type Readiness = Awaited<ReturnType<typeof getReadiness>>;
