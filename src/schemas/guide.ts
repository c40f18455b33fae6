import { z } from 'zod';
import { annexSchema } from './annex.ts';
import { sectionListSchema } from './section.ts';
import { idSchema, linkSchema, pageFields, sourcesSchema, textSchema } from './shared.ts';
import { worksheetSchema } from './worksheet.ts';

/** A guide: how to do one thing well. Its opening is the Markdown below the frontmatter. */
export const guideSchema = z.strictObject({
  ...pageFields,
  group: z
    .enum(['prove', 'ship', 'run', 'lead', 'govern'])
    .default('ship')
    .describe(
      'Its shelf, by reader and stage: for builders `prove`, `ship` or `run` (before, at or after a launch), `lead` for the person who decides, `govern` for law, risk and buying. At most six guides share one.',
    ),
  order: z.int().min(1).default(50).describe('Place within its group.'),
  sources: sourcesSchema.optional(),
  sections: sectionListSchema.default([]).describe('The guide, part by part.'),
  worksheet: z
    .strictObject({
      id: idSchema.describe('Permanent id and anchor, such as `poc-plan`. What readers entered is kept under it.'),
      name: textSchema.max(60).describe('Its name, such as *POC plan*.'),
      intro: textSchema.max(400).describe('How to use it.'),
      form: worksheetSchema.describe('What the reader fills in.'),
    })
    .optional()
    .describe('A form to fill in and copy.'),
  annex: annexSchema.optional().describe('A text to copy into a contract, and to download.'),
  next: linkSchema.describe('*Do this next*: one action on this site.'),
  related: z.array(linkSchema).default([]).describe('Further reads on this site.'),
});
export type Guide = z.infer<typeof guideSchema>;
