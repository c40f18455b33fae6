import { type CollectionEntry, getCollection } from 'astro:content';
import { findNeighbors } from '../compare/core/find-neighbors.ts';
import { buildAskingTree, cutSettled } from '../decision/asking-tree.ts';
import { compileFlow } from '../decision/compile.ts';
import type { Link } from '../schemas/shared.ts';
import { exists } from '../site/core/addresses.ts';
import { addressOf } from '../site/core/kinds.ts';
import { stageFlow } from '../site/core/quiz-addresses.ts';
import { getAddresses, keepLink } from './addresses.ts';
import { findEntries } from './entries.ts';
import { getFlow } from './quiz.ts';
import { readFaq } from './read-faq.ts';
import { citeSources } from './sources.ts';

/** All comparisons, by title. */
export async function getComparisons() {
  const comparisons = await getCollection('comparisons');
  return comparisons
    .map((entry) => ({ ...entry, address: addressOf('comparison', entry.id) }))
    .sort((a, b) => a.data.title.localeCompare(b.data.title));
}

/** One comparison with its FAQs rendered, its sources numbered in reading order, and links only to what exists. */
export async function resolveComparison({ id, data }: CollectionEntry<'comparisons'>) {
  const addresses = await getAddresses();
  const faqs = await Promise.all((await findEntries('faqs', data.faqs)).map(readFaq));
  const flow = data.flow === undefined ? undefined : await getFlow(data.flow);
  const stage = await getFlow(stageFlow);
  const { sources, cite } = await citeSources([
    ...data.answers,
    ...data.cards,
    ...data.rows,
    ...data.tables.flatMap((table) => [table, ...table.rows]),
    ...data.sides.flatMap((side) => side.choose),
    ...data.mistakes,
    ...(flow?.outcomes ?? []),
    ...(data.proof ? [data.proof] : []),
    ...faqs,
  ]);
  return {
    ...data,
    id,
    address: addressOf('comparison', id),
    faqs,
    /** The small flow of this page, with the questions that change something as a tree. */
    flow: flow && { ...flow, tree: cutSettled(buildAskingTree(compileFlow(flow))) },
    /** The edition of the stage quiz, where that settles this very decision. */
    quizEdition: stage.comparison === id ? stage.edition : undefined,
    sources,
    cite,
    keepLink: (link: Link | undefined) => keepLink(addresses, link),
    keepLinks: (links: Link[]) => links.filter((link) => exists(addresses, link.to)),
    neighbors: findNeighbors({ id, group: data.group }, await getComparisons()),
  };
}
export type ResolvedComparison = Awaited<ReturnType<typeof resolveComparison>>;
