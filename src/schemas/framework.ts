import { z } from 'zod';
import { daySchema, idSchema, sourcesSchema, textSchema } from './shared.ts';

const controlId = z
  .string()
  .max(20)
  .regex(/^[A-Za-z0-9][A-Za-z0-9 .-]*$/);

/** A list of controls or risks that others publish, in one edition, and which checks stand beside each. */
export const frameworkSchema = z.strictObject({
  title: textSchema.max(90).describe('Name of the work, as people cite it, without its edition.'),
  short: textSchema.max(24).describe('Its short name, for filters and for the page of a check.'),
  edition: textSchema
    .max(60)
    .describe(
      'The edition that is mapped. Another edition with other numbers is another file, so links keep their meaning.',
    ),
  order: z.int().min(1).describe('Its place on the page.'),
  about: textSchema.max(400).describe('What it is, and how much of it was read, in one to four sentences.'),
  reviewed: daySchema.describe('The day someone last read the mapping against the work.'),
  reviewBy: daySchema.describe('The day by which it must be read again.'),
  sources: sourcesSchema,
  controls: z
    .array(
      z.strictObject({
        id: controlId.describe('Its number in the work, as printed there.'),
        says: textSchema.max(90).describe('What it is about, in our own few words. No period.'),
        requirements: z
          .int()
          .min(1)
          .max(99)
          .optional()
          .describe('How many numbered requirements it holds: `C9.2` with 10 of them has `C9.2.1` to `C9.2.10`.'),
      }),
    )
    .min(1)
    .describe('All of its controls, those without a check too, in its order.'),
  counterparts: z
    .array(
      z.strictObject({
        item: idSchema.describe('Id of an item.'),
        controls: z
          .array(controlId)
          .min(1)
          .describe('Numbers of the controls, or of their requirements, that the item meets or helps to meet.'),
      }),
    )
    .min(1)
    .describe('The items that have counterparts here, by id, each once.'),
});
export type Framework = z.infer<typeof frameworkSchema>;
