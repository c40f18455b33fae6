import { z } from 'zod';
import { sourcesSchema, textSchema } from './shared.ts';

/** A glossary entry. */
export const termSchema = z.strictObject({
  term: textSchema.max(60).describe('The word, as it is written in a sentence.'),
  means: textSchema.describe('What it means here, in one or two sentences.'),
  also: z.array(textSchema).default([]).describe('Other spellings that lead here.'),
  sources: sourcesSchema.optional(),
});
export type Term = z.infer<typeof termSchema>;
