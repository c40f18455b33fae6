import { gapWords } from '../../entry/core/item-words.ts';
import type { Item } from '../../schemas/item.ts';
import { sayCount } from '../../text/say-count.ts';

/** The checks of a list that close one gap. */
export interface GapGroup<Listed> {
  gap: Item['gap'];
  name: string;
  items: Listed[];
}

/** The checks of a list by the gap they close, the gaps in their own order and the checks of each in that of the list. */
export function groupByGap<Listed extends Pick<Item, 'gap'>>(items: readonly Listed[]): GapGroup<Listed>[] {
  const groups = Map.groupBy(items, ({ gap }) => gap);
  return Object.entries(gapWords).flatMap(([name, words]) => {
    const gap = name as Item['gap'];
    const found = groups.get(gap);
    return found ? [{ gap, name: words, items: found }] : [];
  });
}

/** How many checks and gates there are, such as *38 checks, 14 gates*. Where all are gates, the list says so above. */
export function countChecks(items: readonly Pick<Item, 'gate'>[], areAllGates: boolean): string {
  const gates = items.filter(({ gate }) => gate).length;
  if (areAllGates) return sayCount(gates, 'gate');
  return gates === 0
    ? sayCount(items.length, 'check')
    : `${sayCount(items.length, 'check')}, ${sayCount(gates, 'gate')}`;
}
