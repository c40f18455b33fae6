import { getCollection } from 'astro:content';
import { listCited } from '../quiz/core/pick-words.ts';
import { listCitations } from '../reading/core/citations.ts';
import type { Source } from '../schemas/source.ts';
import { exists } from '../site/core/addresses.ts';
import { addressOf, kinds } from '../site/core/kinds.ts';
import { outcomeAddress, stageFlow } from '../site/core/quiz-addresses.ts';
import { getAddresses, readEntries } from './addresses.ts';
import { readinessCites } from './gaps.ts';
import { getFlow, getOutcomes } from './quiz.ts';

/** A page, or a place on one, that cites works. */
interface Citing {
  address: string;
  title: string;
  cites: string[];
}

/** A cited work and every page that cites it. */
export interface CitedSource extends Source {
  id: string;
  address: string;
  citedOn: Citing[];
}

/** Every cited work with the pages that cite it. */
export async function getCitedSources(): Promise<CitedSource[]> {
  const readiness = { address: '/readiness/', title: 'Readiness', cites: readinessCites };
  const pages = [...(await getCitingEntries()), ...(await getCitingQuizPages()), readiness];
  const sources = await getCollection('sources');
  return sources.map(({ id, data }) => ({
    ...data,
    id,
    address: addressOf('source', id),
    citedOn: pages.filter(({ cites }) => cites.includes(id)).sort((a, b) => a.title.localeCompare(b.title)),
  }));
}

async function getCitingEntries(): Promise<Citing[]> {
  const addresses = await getAddresses();
  const entries = (await readEntries()).flatMap(({ kind, ...entry }) =>
    kind in kinds ? [{ kind: kind as keyof typeof kinds, ...entry }] : [],
  );
  const faqs = new Map(entries.filter(({ kind }) => kind === 'faq').map(({ id, data }) => [id, listCitations(data)]));
  return entries
    .map(({ kind, id, data }) => {
      const {
        title,
        question,
        term,
        faqs: shown = [],
      } = data as { [name in 'title' | 'question' | 'term']?: string } & { faqs?: string[] };
      // A comparison shows questions that are entries of their own.
      const cites = [...listCitations(data), ...shown.flatMap((faq) => faqs.get(faq) ?? [])];
      return { address: addressOf(kind, id), title: title ?? question ?? `Glossary: ${term}`, cites };
    })
    .filter(({ address }) => exists(addresses, address));
}

async function getCitingQuizPages(): Promise<Citing[]> {
  const flow = await getFlow(stageFlow);
  const outcomes = await getOutcomes(stageFlow);
  return [
    { address: '/quiz/', title: `Quiz: ${flow.title}`, cites: listCited(flow) },
    ...outcomes.map(({ outcome, sources }) => ({
      address: outcomeAddress(outcome.id),
      title: `Recommendation: ${outcome.short}`,
      cites: sources.map(({ id }) => id),
    })),
  ];
}
