import { type CollectionEntry, getCollection } from 'astro:content';
import { gapWords } from '../entry/core/item-words.ts';
import { compareItems } from '../entry/core/order-items.ts';
import { exists } from '../site/core/addresses.ts';
import { addressOf } from '../site/core/kinds.ts';
import { getAddresses, keepLink } from './addresses.ts';
import { findCounterparts } from './counterparts.ts';
import { citeSources } from './sources.ts';

const toListed = ({ id, data }: CollectionEntry<'items'>) => ({ ...data, id, address: addressOf('item', id) });

/** An item as lists show it. */
export type ListedItem = ReturnType<typeof toListed>;

/** All items: gap by gap, gates first. */
export async function getItems(): Promise<ListedItem[]> {
  const items = (await getCollection('items')).map(toListed);
  return items.sort(compareItems);
}

/** The items with these ids, in the order asked for. The check names those that are not there. */
export async function findItems(ids: string[]): Promise<ListedItem[]> {
  const items = new Map((await getItems()).map((item) => [item.id, item]));
  return ids.flatMap((id) => items.get(id) ?? []);
}

/** One item with its sources, the checklists that hold it, and links only to what exists. */
export async function resolveItem(item: ListedItem) {
  const addresses = await getAddresses();
  const { sources } = await citeSources([item]);
  const checklists = (await getCollection('checklists')).filter(({ data }) => data.items.includes(item.id));
  const gap = { to: addressOf('gap', item.gap), title: gapWords[item.gap] };
  return {
    ...item,
    sources,
    counterparts: await findCounterparts(item.id),
    gapLink: keepLink(addresses, gap),
    checklists: checklists
      .sort((a, b) => a.data.order - b.data.order)
      .map(({ id, data }) => ({ to: `${addressOf('checklist', id)}#${item.id}`, title: data.short, why: data.use }))
      .filter(({ to }) => exists(addresses, to)),
    related: item.related.filter(({ to }) => exists(addresses, to)),
  };
}
export type ResolvedItem = Awaited<ReturnType<typeof resolveItem>>;
