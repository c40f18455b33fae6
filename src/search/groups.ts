import type { Place } from './types.ts';

/** The places found on one page. */
export interface PageGroup {
  address: string;
  title: string;
  places: Place[];
}

/** All pages of one kind that hold results. */
export interface KindGroup {
  kind: string;
  pages: PageGroup[];
}

/** How much a reader is shown at once. */
export interface Limits {
  pages: number;
  /** Places a page shows when many pages compete; with few pages, each shows more. */
  sections: number;
  places: number;
}

const limits: Limits = { pages: 8, sections: 3, places: 18 };

/** How weak a place may be, next to the best one on its page, and still be shown. */
const weakest = 0.3;

/** Groups places by kind and page: the best page comes first, its kind with it, and each page shows its best places. */
export function groupPlaces(places: Place[], { pages: most, sections, places: all }: Limits = limits): KindGroup[] {
  const ranked = [...places].sort((a, b) => b.score - a.score);
  const pages = [...Map.groupBy(ranked, ({ page }) => page.address).values()].slice(0, most);
  const each = Math.max(sections, Math.floor(all / 2 / Math.max(1, pages.length)));
  const kinds = Map.groupBy(pages, (found) => found[0]?.page.facets['kind']?.[0] ?? 'Page');
  return [...kinds].map(([kind, found]) => ({ kind, pages: found.map((page) => showBest(page, each)) }));
}

function showBest(places: Place[], most: number): PageGroup {
  const best = places[0];
  const shown = places.filter(({ score }) => score >= weakest * (best?.score ?? 0)).slice(0, most);
  return { address: best?.page.address ?? '', title: best?.page.title ?? '', places: shown };
}
