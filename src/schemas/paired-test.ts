import { z } from 'zod';
import { placeSchema } from './placed-fields.ts';

/** Where a sheet has the counts of a paired test, so that the page can say what they come to. */
export const pairedTestSchema = z.strictObject({
  cases: placeSchema.describe('How many cases both versions answered.'),
  worse: placeSchema.describe('How many the old version passed and the new one failed. The result is said below it.'),
  better: placeSchema.describe('How many the old version failed and the new one passed.'),
  limit: placeSchema.describe('The share of cases that may newly fail, in percent.'),
});
export type PairedTest = z.infer<typeof pairedTestSchema>;

/** What kind of field holds each count. */
export const pairedKinds = { cases: 'number', worse: 'number', better: 'number', limit: 'number' } as const;
