import { z } from 'zod';
import { aliasesSchema, idSchema, linkSchema, reviewFields, sourcesSchema, textSchema } from './shared.ts';

/** A glossary entry. */
export const termSchema = z.strictObject({
  term: textSchema.max(60).describe('The word, as it is written in a sentence.'),
  means: textSchema.describe('What it means here, in one or two sentences.'),
  isNot: textSchema.describe('What readers take it for, and why it is not that.'),
  also: z
    .array(textSchema)
    .default([])
    .describe('Other names and irregular forms that lead here. A plural with `s` needs no line.'),
  aliases: aliasesSchema,
  linked: z.boolean().default(true).describe('False for a word that mostly means something else on other pages.'),
  see: z.array(idSchema).default([]).describe('Ids of related terms in `content/terms/`.'),
  more: linkSchema.optional().describe('Where a reader learns more.'),
  sources: sourcesSchema.optional(),
  ...reviewFields,
});
export type Term = z.infer<typeof termSchema>;
