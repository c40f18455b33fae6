import type { Entries } from '../../../entry/core/entry.ts';
import { isDayField, type WrittenName, writtenNames } from '../../../entry/core/field-lists.ts';
import type { ApiItem } from '../../../schemas/api.ts';
import type { PlanFile } from '../../../schemas/plan.ts';
import { isDay } from '../../../text/day.ts';
import { planFormat, planSchemaAddress } from './plan-format.ts';

/** What the items do not say themselves. */
export interface PlanOccasion {
  /** Absolute address of a page of this site. */
  page: string;
  /** The day, as YYYY-MM-DD. */
  date: string;
}

// A field that the published schema does not have would need another version of it, so it does not compile.
const publishedNames: readonly (WrittenName & keyof PlanFile['items'][number])[] = writtenNames;

/** Items and what a team entered, for programs. */
export function toPlanJson(items: ApiItem[], entries: Entries, { page, date }: PlanOccasion): string {
  const plan: PlanFile = {
    $schema: new URL(planSchemaAddress, page).href,
    ...planFormat,
    date,
    items: items.map(({ id, address, title, revision }) => {
      const entry = entries[id] ?? { state: 'open' };
      const entered = publishedNames.flatMap((name) => {
        const text = entry[name];
        return text && (isDay(text) || !isDayField(name)) ? [[name, text]] : [];
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
