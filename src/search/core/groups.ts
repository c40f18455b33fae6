import type { Finding } from './find.ts';
import type { Place } from './types.ts';

/** The pages of one kind that hold results. */
export interface KindGroup {
  kind: string;
  /** The places of each page, best first. */
  pages: Place[][];
  /** How many more pages of this kind hold the words. */
  more: number;
}

/** Each page shows this many places when many pages compete, and more when they are few. */
const fewestPlaces = 3;
const placesInAll = 9;
/** How weak a place may be, next to the best one on its page, and still be shown. */
const weakest = 0.3;

/** Groups places by kind and page: the best page comes first, its kind with it, and each page shows its best places. */
export function groupPlaces({ places, rest }: Pick<Finding, 'places' | 'rest'>): KindGroup[] {
  const ranked = [...places].sort((a, b) => b.score - a.score);
  const pages = Map.groupBy(ranked, ({ page }) => page.address);
  const each = Math.max(fewestPlaces, Math.floor(placesInAll / pages.size));
  const kinds = Map.groupBy(pages.values(), ([best]) => (best as Place).page.kind);
  const unread = Map.groupBy(rest.values(), ({ kind }) => kind);
  return [...new Set([...kinds.keys(), ...unread.keys()])].map((kind) => ({
    kind,
    pages: (kinds.get(kind) ?? []).map((found) =>
      found.filter(({ score }) => score >= weakest * (found[0] as Place).score).slice(0, each),
    ),
    more: unread.get(kind)?.length ?? 0,
  }));
}
