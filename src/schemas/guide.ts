import { z } from 'zod';
import { linkSchema, pageFields, sourcesSchema } from './shared.ts';

/** A guide: how to do one thing well. Its text is the Markdown below the frontmatter. */
export const guideSchema = z.strictObject({
  ...pageFields,
  sources: sourcesSchema.optional(),
  next: linkSchema.describe('*Do this next*: one action on this site.'),
  related: z.array(linkSchema).default([]).describe('Further reads on this site.'),
});
export type Guide = z.infer<typeof guideSchema>;
