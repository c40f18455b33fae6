import { z } from 'zod';
import { idSchema } from './shared.ts';

const placeSchema = z.strictObject({ section: idSchema, field: idSchema });

/** Where the plan of a trial has its figures, so that the page can say what they come to. */
export const trialPlanSchema = z.strictObject({
  mark: placeSchema.describe('The pass mark, in percent.'),
  cases: placeSchema.describe('How many cases the first decision rests on. What the figures come to is said below it.'),
  fresh: placeSchema.describe('How many fresh cases a second decision would rest on.'),
  starts: placeSchema.describe('The first day.'),
  ends: placeSchema.describe('The day of the decision.'),
});
export type TrialPlan = z.infer<typeof trialPlanSchema>;

const kinds = { mark: 'number', cases: 'number', fresh: 'number', starts: 'day', ends: 'day' } as const;

/** What a trial can name: the fields of sections that are filled in once. */
interface Named {
  id: string;
  rows?: object[] | undefined;
  add?: object | undefined;
  fields: { name: string; kind: string }[];
}

/** Fields of a trial that the worksheet does not have, each with its path and what would be right. */
export function findUnplaced(trial: TrialPlan, sections: Named[]): { path: string[]; message: string }[] {
  return Object.entries(kinds).flatMap(([role, kind]) => {
    const { section, field } = trial[role as keyof TrialPlan];
    const known = sections.filter(({ rows, add }) => !rows && !add).find(({ id }) => id === section);
    if (known?.fields.some((one) => one.name === field && one.kind === kind)) return [];
    return [{ path: [role], message: `name a field of kind \`${kind}\` in a section that is filled in once` }];
  });
}
