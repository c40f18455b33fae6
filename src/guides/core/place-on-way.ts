import type { Stop } from '../../drawing/core/path.ts';
import { type Shelf, wayStops } from '../../site/core/guide-shelves.ts';

/** The way from the first idea to daily use, on which only the stops are drawn for which a shelf is. */
export function placeOnWay(at: Shelf['at']): Stop[] {
  return wayStops.map((name) => {
    const stop = {
      name,
      tone: name === 'prove' ? 'prove' : 'ship',
      gate: name === 'proof' || name === 'launch',
    } as const;
    return at.includes(name) ? { ...stop, here: true } : { ...stop, state: 'ahead' };
  });
}
