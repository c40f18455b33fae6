import type { Item } from '../../schemas/item.ts';

/** An item as a plan needs it: what days, groups and changes are computed from. */
export interface PlanItem
  extends Pick<Item, 'title' | 'gap' | 'gate' | 'when' | 'stage' | 'effort' | 'role' | 'revision' | 'added'> {
  id: string;
  /** For how many days its evidence counts. */
  days: number;
}
