import { dayFields, type Entries } from '../../../entry/core/entry.ts';
import type { ApiItem } from '../../../schemas/api.ts';
import type { PlanFile } from '../../../schemas/plan.ts';
import { isDay } from '../../../text/day.ts';
import { entryLabels } from './entry-labels.ts';
import { planFormat, planSchemaAddress } from './plan-format.ts';

/** What the items do not say themselves. */
export interface PlanOccasion {
  /** Absolute address of a page of this site. */
  page: string;
  /** The day, as YYYY-MM-DD. */
  date: string;
}

/** Items and what a team entered, for programs. */
export function toPlanJson(items: ApiItem[], entries: Entries, { page, date }: PlanOccasion): string {
  const plan: PlanFile = {
    $schema: new URL(planSchemaAddress, page).href,
    ...planFormat,
    date,
    items: items.map(({ id, address, title, revision }) => {
      const entry = entries[id] ?? { state: 'open' };
      const entered = entryLabels.flatMap(([field]) => {
        const text = entry[field];
        return text && (isDay(text) || !dayFields.has(field)) ? [[field, text]] : [];
      });
      return {
        ...{ id, address, title },
        revision: Number(entry.revision ?? revision),
        state: entry.state,
        ...Object.fromEntries(entered),
      };
    }),
  };
  return `${JSON.stringify(plan, null, 2)}\n`;
}
