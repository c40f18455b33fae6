import { scoreSections } from './sections.ts';
import { expandQuery } from './synonyms.ts';
import type { Engine, Place } from './types.ts';
import { pickTerms } from './words.ts';

/** What a search came back with. */
export interface Finding {
  query: string;
  places: Place[];
  /** Other names that were searched because the reader's own words found little. */
  also: string[];
  /** Words of the query stand on no page, or never on the same one. */
  isPartial: boolean;
}

/** Fewer places than this with all the words that the site knows are little. */
const little = 3;
const mostPages = 6;

/** Finds the places that answer a query; nothing once the reader has moved on to another. */
export async function findPlaces(
  engine: Engine,
  query: string,
  isCurrent: () => boolean,
): Promise<Finding | undefined> {
  const terms = pickTerms(query);
  const renamed: string[] = [];
  const also: string[] = [];
  let places = await searchOnce(engine, query, isCurrent);
  const known = terms.filter((term) => isIn(places, term));
  let good = places.filter((place) => holdsAll(place, known)).length;
  for (const other of expandQuery(query)) {
    if (good >= little) break;
    const names = pickTerms(other.name);
    const more = (await searchOnce(engine, other.query, isCurrent)).filter((place) => holdsAll(place, names));
    if (more.length === 0) continue;
    also.push(other.name);
    renamed.push(...pickTerms(other.instead));
    places = merge(places, more);
    good += more.length;
  }
  const isApart = places.length === 0;
  if (isApart && terms.length > 1)
    for (const term of terms) places = merge(places, await searchOnce(engine, term, isCurrent));
  const isPartial = isApart || !terms.every((term) => renamed.includes(term) || isIn(places, term));
  return isCurrent() ? { query, places, also, isPartial } : undefined;
}

function isIn(places: Place[], term: string): boolean {
  return places.some((place) => place.terms.includes(term));
}

function holdsAll(place: Place, terms: string[]): boolean {
  return terms.every((term) => place.terms.includes(term));
}

async function searchOnce(engine: Engine, query: string, isCurrent: () => boolean): Promise<Place[]> {
  const { results } = isCurrent() ? await engine.search(pickTerms(query).join(' ')) : { results: [] };
  if (!isCurrent()) return [];
  const top = results[0]?.score ?? 1;
  const pages = results.slice(0, mostPages).map(async ({ score, data }) => {
    // Pagefind reuses the objects of a page from search to search, so each is read the moment it arrives.
    const places = scoreSections(await data(), query);
    return places.map((place) => ({ ...place, score: place.score * (1 + score / top) }));
  });
  return (await Promise.all(pages)).flat();
}

/** A place that was found twice answers twice as well. */
function merge(places: Place[], more: Place[]): Place[] {
  const merged = new Map(places.map((place) => [place.address, place]));
  for (const place of more) {
    const known = merged.get(place.address);
    merged.set(
      place.address,
      known ? { ...place, terms: [...known.terms, ...place.terms], score: known.score + place.score } : place,
    );
  }
  return [...merged.values()];
}
