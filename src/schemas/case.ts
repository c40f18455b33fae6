import { z } from 'zod';
import { linkSchema, pageFields, sourcesSchema, textSchema } from './shared.ts';

/** A reported case: only what is known, who says so, and what is not known. */
export const caseSchema = z.strictObject({
  ...pageFields,
  known: z.array(textSchema).min(1).describe('What the report says, one fact a line.'),
  reportedBy: textSchema.describe('Who reports it and what interest they have.'),
  unknown: z.array(textSchema).min(1).describe('What a reader would want to know and the report does not say.'),
  shows: z.array(textSchema).min(1).describe('What a reader may conclude from it.'),
  doesNotShow: z.array(textSchema).min(1).describe('What a reader may not conclude from it.'),
  sources: sourcesSchema,
  next: linkSchema.optional().describe('Where the reader goes from here.'),
});
export type Case = z.infer<typeof caseSchema>;
