import type { Mark } from '../../entry/core/find-doubts.ts';
import { pickMark } from '../../entry/core/pick-mark.ts';
import type { PlanItem } from '../../entry/core/plan-item.ts';
import type { Checklist } from '../../schemas/checklist.ts';
import type { Item } from '../../schemas/item.ts';
import type { RetiredItem } from '../../schemas/retired-item.ts';

/** An item as the page of the plan shows it. */
export interface BoardItem extends PlanItem, Pick<Item, 'applies' | 'due'> {
  /** True where nobody may waive it. */
  unwaivable?: true;
  /** What is to be measured, where it has a number. */
  condition?: Mark;
  /** True where it is the decision itself. */
  last?: true;
}

/** All that the page of the plan needs in the browser. */
export interface PlanData {
  /** In the order of the site. */
  items: BoardItem[];
  retired: RetiredItem[];
}

/** A checklist, as far as a plan takes over its items. */
export type PlanList = Pick<Checklist, 'short' | 'items'> & { address: string };

/** Picks what the page of the plan needs of the items. */
export function pickPlanData(items: (Item & { id: string })[], retired: RetiredItem[]): PlanData {
  return {
    retired,
    items: items.map((item) => {
      const { id, title, gap, gate, when, stage, effort, role, applies, due, revision, added, evidence, condition } =
        item;
      return {
        ...{ id, title, gap, gate, when, stage, effort, role, applies, revision, added, days: evidence.days },
        ...(due && { due }),
        ...(item.waiver && { unwaivable: true }),
        ...(item.last && { last: true }),
        ...(condition && { condition: pickMark(condition) }),
      };
    }),
  };
}
