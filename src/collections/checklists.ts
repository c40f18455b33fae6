import { getCollection } from 'astro:content';
import type { Checklist } from '../schemas/checklist.ts';
import { exists } from '../site/core/addresses.ts';
import { addressOf } from '../site/core/kinds.ts';
import { getAddresses, keepLink } from './addresses.ts';
import { findItems } from './items.ts';
import { citeSources } from './sources.ts';

/** All checklists, in their order. */
export async function getChecklists() {
  const checklists = await getCollection('checklists');
  return checklists
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({ ...data, id, address: addressOf('checklist', id) }));
}
export type ListedChecklist = Awaited<ReturnType<typeof getChecklists>>[number];

/** One checklist with its items, its sources numbered, and links only to what exists. */
export async function resolveChecklist(checklist: Checklist) {
  const addresses = await getAddresses();
  const { sources, cite } = await citeSources([checklist]);
  return {
    ...checklist,
    items: await findItems(checklist.items),
    sources,
    numbers: cite(checklist.sources),
    instead: keepLink(addresses, checklist.instead),
    next: keepLink(addresses, checklist.next),
    related: checklist.related.filter(({ to }) => exists(addresses, to)),
  };
}
export type ResolvedChecklist = Awaited<ReturnType<typeof resolveChecklist>>;
