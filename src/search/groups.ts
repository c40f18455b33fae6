import type { Place } from './types.ts';

/** The places found on one page, best first. */
export interface PageGroup {
  page: Place['page'];
  places: Place[];
}

/** All pages of one kind that hold results. */
export interface KindGroup {
  kind: string;
  pages: PageGroup[];
}

/** The facet that results are grouped by; the others wait in `page.facets`. */
const facet = 'kind';
const mostPages = 8;
/** Each page shows this many places when many pages compete, and more when they are few. */
const fewestPlaces = 3;
const placesInAll = 9;
/** How weak a place may be, next to the best one on its page, and still be shown. */
const weakest = 0.3;

/** Groups places by kind and page: the best page comes first, its kind with it, and each page shows its best places. */
export function groupPlaces(places: Place[]): KindGroup[] {
  const ranked = [...places].sort((a, b) => b.score - a.score);
  const pages = new Map<string, PageGroup>();
  for (const place of ranked) {
    const { page } = place;
    const group = pages.get(page.address) ?? { page, places: [] };
    if (place.score >= weakest * (group.places[0]?.score ?? 0)) group.places.push(place);
    pages.set(page.address, group);
  }
  const shown = [...pages.values()].slice(0, mostPages);
  const each = Math.max(fewestPlaces, Math.floor(placesInAll / shown.length));
  const kinds = Map.groupBy(shown, ({ page }) => page.facets[facet]?.[0] ?? 'Page');
  return [...kinds].map(([kind, found]) => ({
    kind,
    pages: found.map((group) => ({ ...group, places: group.places.slice(0, each) })),
  }));
}
