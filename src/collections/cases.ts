import { type CollectionEntry, getCollection, render } from 'astro:content';
import { addressOf } from '../site/core/kinds.ts';
import { getAddresses, keepLink } from './addresses.ts';
import { citeSources } from './sources.ts';

/** All reported cases, by title. */
export async function getCases() {
  const cases = await getCollection('cases');
  return cases
    .map((entry) => ({ ...entry, address: addressOf('case', entry.id) }))
    .sort((a, b) => a.data.title.localeCompare(b.data.title));
}

/** One reported case with its text rendered and its sources numbered. */
export async function resolveCase(entry: CollectionEntry<'cases'>) {
  const { Content } = await render(entry);
  const { sources, cite } = await citeSources([entry.data]);
  const next = keepLink(await getAddresses(), entry.data.next);
  return { ...entry.data, next, Content, sources, numbers: cite(entry.data.sources) };
}
export type ResolvedCase = Awaited<ReturnType<typeof resolveCase>>;
