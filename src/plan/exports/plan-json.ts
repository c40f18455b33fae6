import type { ApiItem } from '../../schemas/api.ts';
import type { PlanFile } from '../../schemas/plan.ts';
import { isDay } from '../day.ts';
import type { Entries } from '../entry.ts';
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
      const { state, reason, owner, due, evidence, checked } = entries[id] ?? { state: 'open' };
      return {
        ...{ id, address, title, revision, state },
        ...(reason && { reason }),
        ...(owner && { owner }),
        ...(due && isDay(due) && { due }),
        ...(evidence && { evidence }),
        ...(checked && isDay(checked) && { checked }),
      };
    }),
  };
  return `${JSON.stringify(plan, null, 2)}\n`;
}
