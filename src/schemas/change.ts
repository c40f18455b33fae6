import { z } from 'zod';
import { daySchema, linkSchema, textSchema } from './shared.ts';

/** A dated change to what the site says. */
export const changeSchema = z.strictObject({
  date: daySchema,
  title: textSchema.max(90).describe('The change in a few words.'),
  text: textSchema.describe('What is different for a reader.'),
  pages: z.array(linkSchema).default([]).describe('Pages that changed.'),
});
export type Change = z.infer<typeof changeSchema>;
