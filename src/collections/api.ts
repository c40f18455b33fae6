import { getCollection } from 'astro:content';
import type { ApiChecklist, ApiGap, ApiItem } from '../schemas/api.ts';
import type { GapName } from '../schemas/item.ts';
import { exists } from '../site/core/addresses.ts';
import { getAddresses } from './addresses.ts';
import { findEntries } from './entries.ts';
import { site } from './site.ts';
import { toApiChecklist, toApiGap, toApiItem } from './to-api.ts';

/** All items as programs read them, by id. */
export async function getApiItems(): Promise<ApiItem[]> {
  const [items, addresses, checklists] = await Promise.all([getCollection('items'), getAddresses(), listChecklists()]);
  const converted = items.map(async ({ id, data }) => {
    const sources = await findEntries('sources', data.sources);
    return toApiItem(id, data, {
      site: site.address,
      sources: sources.map((source) => ({ ...source.data, id: source.id })),
      related: data.related.filter(({ to }) => exists(addresses, to)),
      checklists: checklists.filter((list) => list.data.items.includes(id)).map((list) => list.id),
    });
  });
  return (await Promise.all(converted)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** All checklists as programs read them, in their order. */
export async function getApiChecklists(): Promise<ApiChecklist[]> {
  return (await listChecklists()).map(({ id, data }) => toApiChecklist(id, data, site.address));
}

/** The gaps as programs read them, in their order. */
export async function getApiGaps(): Promise<ApiGap[]> {
  const [gaps, items] = await Promise.all([getCollection('gaps'), getApiItems()]);
  return gaps
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) =>
      toApiGap(
        id as GapName,
        data,
        items.filter(({ gap }) => gap === id).map((item) => item.id),
        site.address,
      ),
    );
}

const listChecklists = async () => (await getCollection('checklists')).sort((a, b) => a.data.order - b.data.order);
