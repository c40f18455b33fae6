import type { Item } from '../../schemas/item.ts';
import { mayFit, type SystemKind, type SystemRecord } from './system.ts';

/** What decides whether a check is due for a system. */
export type DueItem = Pick<Item, 'applies' | 'due'>;

type Kinds = Pick<SystemRecord, 'kinds'>;

/** Kinds of system that are built on another one, whose checks are for them too: an agent is a language model with tools. */
const builtOn: Partial<Record<SystemKind, SystemKind>> = { agent: 'llm', retrieval: 'llm' };

/** Whether a check is for a kind that somebody chose, and not just for any system. */
export const isForKind = ({ applies }: Pick<DueItem, 'applies'>, { kinds }: Kinds): boolean =>
  kinds.flatMap((kind) => [kind, builtOn[kind] ?? kind]).some((kind) => applies.includes(kind));

/** Whether a check is for a kind of system that this one is. */
export const isFor = (item: Pick<DueItem, 'applies'>, system: Kinds): boolean =>
  item.applies.includes('any') || isForKind(item, system);

/** Whether a check is due for a system. What is not known counts as due until it is found out. */
export const isDue = (item: DueItem, system: SystemRecord): boolean =>
  isFor(item, system) && (!item.due || item.due.some((row) => mayFit(system, row)));
