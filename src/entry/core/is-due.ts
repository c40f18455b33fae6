import type { Item } from '../../schemas/item.ts';
import { mayFit, type SystemKind, type SystemRecord } from './system.ts';

/** What decides whether a check is due for a system. */
export type DueItem = Pick<Item, 'applies' | 'due'>;

/** Whether a check is for a kind of system that this one is. */
export const isFor = ({ applies }: Pick<DueItem, 'applies'>, { kinds }: SystemRecord): boolean =>
  applies.some((kind) => kind === 'any' || kinds.includes(kind as SystemKind));

/** Whether a check is due for a system. What is not known counts as due until it is found out. */
export const isDue = (item: DueItem, system: SystemRecord): boolean =>
  isFor(item, system) && (!item.due || item.due.some((row) => mayFit(system, row)));
