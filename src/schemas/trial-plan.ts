import { z } from 'zod';
import { placeSchema } from './placed-fields.ts';

/** Where the plan of a trial has its figures, so that the page can say what they come to. */
export const trialPlanSchema = z.strictObject({
  mark: placeSchema.describe('The pass mark, in percent.'),
  cases: placeSchema.describe('How many cases the first decision rests on. What the figures come to is said below it.'),
  fresh: placeSchema.describe('How many fresh cases a second decision would rest on.'),
  starts: placeSchema.describe('The first day.'),
  ends: placeSchema.describe('The day of the decision.'),
});
export type TrialPlan = z.infer<typeof trialPlanSchema>;

/** What kind of field holds each figure. */
export const trialKinds = { mark: 'number', cases: 'number', fresh: 'number', starts: 'day', ends: 'day' } as const;
