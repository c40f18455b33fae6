import { type CollectionEntry, render } from 'astro:content';
import { getAddresses, keepLink } from './addresses.ts';

/** A question with its answer rendered, and its link onward if that page exists. */
export async function readFaq(entry: CollectionEntry<'faqs'>) {
  const { Content } = await render(entry);
  return { id: entry.id, ...entry.data, next: keepLink(await getAddresses(), entry.data.next), Content };
}
export type ReadFaq = Awaited<ReturnType<typeof readFaq>>;
