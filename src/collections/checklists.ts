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

/** A list that stands in the place of another one where facts of a system are known. */
export interface Standin {
  to: string;
  title: string;
  when: NonNullable<Checklist['lighter']>['when'];
}

/** One checklist with its items, its sources numbered, and links only to what exists. */
export async function resolveChecklist(checklist: ListedChecklist) {
  const [addresses, lists] = await Promise.all([getAddresses(), getChecklists()]);
  const standin = (list: ListedChecklist | undefined, when: Standin['when'] | undefined): Standin | undefined =>
    list && when && { to: list.address, title: list.short, when };
  const full = lists.find(({ lighter }) => lighter?.list === checklist.id);
  const { sources, cite } = await citeSources([checklist]);
  return {
    ...checklist,
    items: await findItems(checklist.items),
    /** The shorter list that is enough for some systems. */
    lighter: standin(
      lists.find(({ id }) => id === checklist.lighter?.list),
      checklist.lighter?.when,
    ),
    /** The full list, where this is the shorter one. */
    full: standin(full, full?.lighter?.when),
    sources,
    numbers: cite(checklist.sources),
    instead: keepLink(addresses, checklist.instead),
    next: keepLink(addresses, checklist.next),
    related: checklist.related.filter(({ to }) => exists(addresses, to)),
  };
}
export type ResolvedChecklist = Awaited<ReturnType<typeof resolveChecklist>>;
