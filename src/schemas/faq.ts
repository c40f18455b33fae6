import { z } from 'zod';
import { aliasesSchema, linkSchema, reviewFields, sourcesSchema, textSchema } from './shared.ts';

/** A question people ask. The answer is the Markdown below the frontmatter, under 120 words. */
export const faqSchema = z.strictObject({
  question: textSchema.max(120).describe('The question as a reader would ask it.'),
  topic: z
    .enum([
      'stage',
      'cost',
      'time',
      'team',
      'data',
      'security',
      'vendors',
      'regulation',
      'agents',
      'evaluation',
      'stopping',
      'operations',
    ])
    .describe('The group it stands in on the FAQ page.'),
  aliases: aliasesSchema,
  sources: sourcesSchema.optional(),
  ...reviewFields,
  next: linkSchema.optional().describe('Where the reader goes from here.'),
});
export type Faq = z.infer<typeof faqSchema>;
