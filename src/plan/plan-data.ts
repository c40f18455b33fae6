import type { Item } from '../schemas/item.ts';

/** An item as the plan needs it: what is said of it, and what days and groups are computed from. */
export interface PlanItem extends Pick<Item, 'title' | 'gap' | 'gate' | 'when' | 'effort' | 'role' | 'revision'> {
  id: string;
  /** How many days its evidence counts. */
  days: number;
}

/** A checklist, as far as a plan takes over its items. */
export interface PlanList {
  title: string;
  address: string;
  items: string[];
}

/** All that the plan needs in the browser. */
export interface PlanData {
  /** In the order of the site. */
  items: PlanItem[];
  lists: PlanList[];
}
