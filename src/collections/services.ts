import { getCollection } from 'astro:content';
import { getAddresses, keepLink } from './addresses.ts';

/** What the owner of the site offers, in the order of the page. */
export async function getServices() {
  const addresses = await getAddresses();
  const services = await getCollection('services');
  return services
    .map(({ id, data }) => ({ ...data, id, instead: keepLink(addresses, data.instead) }))
    .sort((a, b) => a.order - b.order);
}
export type OfferedService = Awaited<ReturnType<typeof getServices>>[number];
