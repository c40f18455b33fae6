import { sayCondition } from '../readiness/words.ts';
import type { Checklist } from '../schemas/checklist.ts';
import type { Item } from '../schemas/item.ts';

/** An item as the plan needs it: what is said of it, and what days and groups are computed from. */
export interface PlanItem extends Pick<Item, 'title' | 'gap' | 'when' | 'effort' | 'role' | 'revision'> {
  id: string;
  gate: boolean;
  /** How many days its evidence counts. */
  days: number;
  /** What is to be measured, where it has a number: the wanted value in words, and its unit. */
  condition?: { wanted: string; unit: string };
}

/** All that the plan needs in the browser. */
export interface PlanData {
  /** In the order of the site. */
  items: PlanItem[];
}

/** A checklist, as far as a plan takes over its items. */
export type PlanList = Pick<Checklist, 'short' | 'items'> & { address: string };

/** Picks what the plan needs of the items. */
export function pickPlanData(items: (Item & { id: string })[]): PlanData {
  return {
    items: items.map(({ id, title, gap, gate, when, effort, role, revision, evidence, condition }) => ({
      ...{ id, title, gap, gate, when, effort, role, revision, days: evidence.days },
      ...(condition && { condition: { wanted: sayCondition(condition), unit: condition.unit } }),
    })),
  };
}
