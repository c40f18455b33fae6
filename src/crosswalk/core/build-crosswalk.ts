import type { Framework } from '../../schemas/framework.ts';
import type { GapName } from '../../schemas/item.ts';
import { controlOf } from './requirements.ts';

/** An item as far as a crosswalk shows it. */
export interface CrossedItem {
  id: string;
  address: string;
  title: string;
  gap: GapName;
  gate: boolean;
  /** Ids of the checklists that hold it. */
  checklists: string[];
}

/** A check beside a control, with the requirements of the control that it is for. */
export interface Counterpart {
  item: CrossedItem;
  requirements: string[];
}

/** A control of a framework with the checks beside it; none is a gap. */
export interface CrossedControl {
  id: string;
  says: string;
  requirements?: number | undefined;
  items: Counterpart[];
}

/** A framework with the gaps on both sides. */
export interface CrossedFramework extends Omit<Framework, 'controls' | 'counterparts'> {
  id: string;
  address: string;
  controls: CrossedControl[];
  /** Checks that have no counterpart in it. */
  without: CrossedItem[];
}

/** The frameworks in their order, each control with its checks in the order of the items. */
export function buildCrosswalk(
  frameworks: (Framework & { id: string; address: string })[],
  items: CrossedItem[],
): CrossedFramework[] {
  return frameworks
    .toSorted((a, b) => a.order - b.order)
    .map(({ controls, counterparts, ...framework }) => {
      const numbers = new Map(counterparts.map((line) => [line.item, line.controls]));
      const besides = (control: string) =>
        items.flatMap((item): Counterpart[] => {
          const own = (numbers.get(item.id) ?? []).filter((number) => controlOf(controls, number) === control);
          return own.length > 0 ? [{ item, requirements: own.filter((number) => number !== control) }] : [];
        });
      return {
        ...framework,
        controls: controls.map((control) => ({ ...control, items: besides(control.id) })),
        without: items.filter(({ id }) => !numbers.has(id)),
      };
    });
}
