import { getCollection } from 'astro:content';
import { exists } from '../site/core/addresses.ts';
import { addressOf } from '../site/core/kinds.ts';
import { getAddresses } from './addresses.ts';

/** The log of changes, newest first, with the pages that still exist. */
export async function getChanges() {
  const addresses = await getAddresses();
  const changes = await getCollection('changes');
  return changes
    .map(({ id, data }) => ({
      ...data,
      id,
      address: addressOf('change', id),
      pages: data.pages.filter(({ to }) => exists(addresses, to)),
    }))
    .sort((a, b) => b.date.localeCompare(a.date) || a.title.localeCompare(b.title));
}
