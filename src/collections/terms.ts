import { getCollection } from 'astro:content';
import { groupByLetter } from '../site/core/alphabet.ts';
import { addressOf } from '../site/core/kinds.ts';
import { getAddresses, keepLink } from './addresses.ts';
import { citeSources } from './sources.ts';

/** The glossary by letter, each term with its related terms and the numbers of its sources. */
export async function getGlossary() {
  const addresses = await getAddresses();
  const entries = (await getCollection('terms')).map(({ id, data }) => ({
    ...data,
    id,
    address: addressOf('term', id),
    title: data.term.charAt(0).toUpperCase() + data.term.slice(1),
  }));
  const names = new Map(entries.map(({ id, term }) => [id, term]));
  const letters = groupByLetter(entries);
  const { sources, cite } = await citeSources(letters.flatMap((group) => group.entries));
  return {
    sources,
    letters: letters.map(({ letter, entries: terms }) => ({
      letter,
      terms: terms.map((term) => ({
        ...term,
        more: keepLink(addresses, term.more),
        numbers: cite(term.sources),
        see: term.see.flatMap((id) => {
          const name = names.get(id);
          return name === undefined ? [] : [{ id, name }];
        }),
      })),
    })),
  };
}
export type GlossaryTerm = Awaited<ReturnType<typeof getGlossary>>['letters'][number]['terms'][number];
