import { rankSections } from './sections.ts';
import { expandQuery } from './synonyms.ts';
import type { Engine, Place } from './types.ts';
import { pickTerms } from './words.ts';

/** What a search came back with. */
export interface Finding {
  query: string;
  places: Place[];
  /** Other words that were searched because the reader's own found little. */
  also: string[];
  /** Words of the query that stand on no page, or never on the same one. */
  isPartial: boolean;
}

/** Fewer places than this are little: the search then tries other words. */
const little = 3;
const mostPages = 8;

/** Finds the places that answer a query; nothing once the reader has moved on to another. */
export async function findPlaces(engine: Engine, query: string, isCurrent: () => boolean): Promise<Finding | undefined> {
  const terms = pickTerms(query);
  const also: string[] = [];
  let places = await searchOnce(engine, query, isCurrent);
  for (const other of expandQuery(query)) {
    if (places.length >= little) break;
    const more = await searchOnce(engine, other, isCurrent);
    if (more.length > 0) also.push(other);
    places = merge(places, more);
  }
  const isApart = places.length === 0;
  if (isApart && terms.length > 1)
    for (const term of terms) places = merge(places, await searchOnce(engine, term, isCurrent));
  const isPartial = isApart || terms.some((term) => !places.some((place) => place.terms.includes(term)));
  return isCurrent() ? { query, places, also, isPartial } : undefined;
}

async function searchOnce(engine: Engine, query: string, isCurrent: () => boolean): Promise<Place[]> {
  if (!isCurrent()) return [];
  const { results } = await engine.search(pickTerms(query).join(' '));
  if (!isCurrent()) return [];
  const top = results[0]?.score ?? 1;
  // Pagefind reuses the objects of a page from search to search, so each is read the moment it arrives.
  const pages = results
    .slice(0, mostPages)
    .map(async ({ score, data }) => rankSections(await data(), query).map((place) => ({ ...place, score: place.score * (1 + score / top) })));
  return (await Promise.all(pages)).flat();
}

/** A place that was found twice answers twice as well. */
function merge(places: Place[], more: Place[]): Place[] {
  const merged = new Map(places.map((place) => [place.address, place]));
  for (const place of more) {
    const known = merged.get(place.address);
    merged.set(place.address, known ? { ...known, terms: [...known.terms, ...place.terms], score: known.score + place.score } : place);
  }
  return [...merged.values()];
}
