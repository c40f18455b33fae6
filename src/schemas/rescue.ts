import { z } from 'zod';
import { guideSchema } from './guide.ts';
import { idSchema, textSchema } from './shared.ts';

/** A rescue guide: what you see, what to check first, how to fix it. */
export const rescueSchema = z.strictObject({
  ...guideSchema.shape,
  symptoms: z
    .array(
      z.strictObject({
        id: idSchema,
        see: textSchema.describe('What the reader sees, in the words of the error.'),
        check: textSchema.describe('The first thing to check.'),
        fix: textSchema.describe('What to change.'),
      }),
    )
    .min(1)
    .describe('Symptom first: one line for each thing a reader may see.'),
});
export type Rescue = z.infer<typeof rescueSchema>;
