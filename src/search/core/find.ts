import { pickPages } from './pick.ts';
import { scoreSections } from './sections.ts';
import { expandQuery } from './synonyms.ts';
import type { Engine, Kind, Place } from './types.ts';
import { pickTerms } from './words.ts';

/** What a search came back with. */
export interface Finding {
  query: string;
  places: Place[];
  /** Pages that hold the words and are not read yet, by their ids, best first. */
  rest: Map<string, Unread>;
  /** Other names that were searched because the reader's own words found little. */
  also: string[];
  /** Words of the query stand on no page, or never on the same one. */
  isPartial: boolean;
  /** These are the first results, and more are on their way. */
  isEarly: boolean;
}

/** A page that was found for some words and can be read for its places. */
export interface Unread {
  id: string;
  kind: Kind;
  read(): Promise<Place[]>;
}

/** So many pages are read at a time until there is a result to show. */
const earlyPages = 2;
/** Fewer places than this with all the words that the site knows are little. */
const little = 3;
/** So many pages are read at once when a reader asks for more. */
const atOnce = 10;

/** Finds the places that answer a query: the first ones early, then all; it stops where the reader has moved on to another. */
export async function* findPlaces(
  { search, kinds, vocabulary }: Engine,
  query: string,
  isCurrent: () => boolean,
): AsyncGenerator<Finding> {
  const { empty, names } = vocabulary;
  const pick = (words: string) => pickTerms(words, empty);
  const terms = pick(query);
  const finding: Finding = { query, places: [], rest: new Map(), also: [], isPartial: false, isEarly: true };
  const read = new Set<string>();
  const renamed: string[] = [];

  const look = async (words: string, needed: string[] = []): Promise<Unread[]> => {
    const asked = pick(words);
    const { results } = isCurrent() ? await search(asked.join(' ')) : { results: [] };
    return results.map(({ id, score, data }) => {
      const kind = kinds.get(id) as Kind;
      const rank = 1 + score / (results[0]?.score ?? 1);
      return {
        id,
        kind,
        // Pagefind reuses the objects of a page from search to search, so each is scored the moment it arrives.
        read: async () =>
          scoreSections(await data(), kind, words, asked, rank).filter((place) => holdsAll(place, needed)),
      };
    });
  };
  const find = async (words: string, needed: string[] = []): Promise<Unread[]> => {
    const found = await look(words, needed);
    const picked = pickPages(found);
    for (const { id } of picked) read.add(id);
    for (const page of found) finding.rest.set(page.id, page);
    for (const id of read) finding.rest.delete(id);
    return picked;
  };
  const add = async (pages: Unread[]): Promise<Place[]> => {
    const places = await readPages(pages);
    finding.places = merge(finding.places, places);
    return places;
  };

  const show = async function* (pages: Unread[]) {
    const places: Place[] = [];
    while (pages[0]) {
      places.push(...(await add(pages.splice(0, finding.places[0] ? pages.length : earlyPages))));
      if (finding.places[0]) yield finding;
    }
    return places;
  };

  yield* show(await find(query));
  // No page has all the words. Their parts of the index are here by now, so one of them can be shown before other names are fetched.
  if (finding.places.length === 0 && terms.length > 1)
    for (const term of terms) {
      const places = await readPages(pickPages(await look(term)).slice(0, earlyPages));
      if (places.length === 0) continue;
      yield { ...finding, places };
      break;
    }
  const known = terms.filter((term) => isIn(finding, term));
  let good = finding.places.filter((place) => holdsAll(place, known)).length;
  for (const other of expandQuery(query, names)) {
    if (good >= little) break;
    const more = yield* show(await find(other.query, pick(other.name)));
    if (more.length === 0) continue;
    finding.also.push(other.name);
    renamed.push(...pick(other.instead));
    good += more.length;
  }
  const isApart = finding.places.length === 0;
  if (isApart && terms.length > 1) for (const term of terms) yield* show(await find(term));
  finding.isPartial = isApart || !terms.every((term) => renamed.includes(term) || isIn(finding, term));
  finding.isEarly = false;
  yield finding;
}

/** Reads more of the pages of one kind that hold the words. */
export async function readMore(finding: Finding, kind: string): Promise<void> {
  const pages = [...finding.rest.values()].filter((page) => page.kind === kind).slice(0, atOnce);
  finding.places = merge(finding.places, await readPages(pages));
  for (const { id } of pages) finding.rest.delete(id);
}

async function readPages(pages: Unread[]): Promise<Place[]> {
  return (await Promise.all(pages.map((page) => page.read()))).flat();
}

function isIn({ places }: Finding, term: string): boolean {
  return places.some((place) => place.terms.includes(term));
}

function holdsAll(place: Place, terms: string[]): boolean {
  return terms.every((term) => place.terms.includes(term));
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
