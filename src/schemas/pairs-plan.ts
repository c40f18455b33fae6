import { z } from 'zod';
import { placedFieldSchema } from './placed-field.ts';

/** Where a comparison of two versions on the same cases has its figures, so that the page can say what they come to. */
export const pairsPlanSchema = z.strictObject({
  cases: placedFieldSchema.describe('How many cases both versions do.'),
  allowed: placedFieldSchema.describe('The largest loss that is accepted, in percentage points.'),
  broken: placedFieldSchema.describe(
    'How many the old version alone passes. What the figures come to is said below it.',
  ),
  fixed: placedFieldSchema.describe('How many the new version alone passes.'),
  serious: placedFieldSchema.describe('How many cases that must never fail the new version fails.'),
  noise: placedFieldSchema.describe('How many cases swapped sides when the old version ran twice.'),
});
export type PairsPlan = z.infer<typeof pairsPlanSchema>;

/** The kind of field that each figure is entered in. */
export const pairsKinds = {
  cases: 'number',
  allowed: 'number',
  broken: 'number',
  fixed: 'number',
  serious: 'number',
  noise: 'number',
} as const;
