import { z } from 'zod';
import { placedFieldSchema } from './placed-field.ts';

/** Where the plan of a trial has its figures, so that the page can say what they come to. */
export const trialPlanSchema = z.strictObject({
  mark: placedFieldSchema.describe('The pass mark, in percent.'),
  cases: placedFieldSchema.describe(
    'How many cases the first decision rests on. What the figures come to is said below it.',
  ),
  fresh: placedFieldSchema.describe('How many fresh cases a second decision would rest on.'),
  starts: placedFieldSchema.describe('The first day.'),
  ends: placedFieldSchema.describe('The day of the decision.'),
});
export type TrialPlan = z.infer<typeof trialPlanSchema>;

/** The kind of field that each figure of a trial is entered in. */
export const trialKinds = { mark: 'number', cases: 'number', fresh: 'number', starts: 'day', ends: 'day' } as const;
