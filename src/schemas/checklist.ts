import { z } from 'zod';
import { systemRowSchema } from './item.ts';
import { idSchema, linkSchema, pageFields, sourcesSchema, textSchema } from './shared.ts';

/** An ordered choice of items for one occasion. */
export const checklistSchema = z.strictObject({
  ...pageFields,
  short: textSchema.max(50).describe('Its name in lists and on buttons, such as *Launch gate*.'),
  order: z.int().min(1).describe('Place among the checklists, counted from one.'),
  use: textSchema.max(300).describe('When to use it.'),
  notFor: textSchema.max(300).describe('When not to use it, and what to use instead.'),
  instead: linkSchema.optional().describe('The list to use where this one is not meant for the case.'),
  takes: textSchema.max(120).describe('How long a first pass takes, as our own estimate, in words.'),
  room: z.array(textSchema.max(120)).min(1).max(8).describe('Who is in the room, one role a line.'),
  outcome: textSchema.max(300).describe('What done looks like.'),
  sources: sourcesSchema.optional(),
  items: z.array(idSchema).min(5).max(30).describe('Ids of items, in the order to work through them.'),
  byGap: z
    .literal(true)
    .optional()
    .describe(
      'Shows the items under the gap that they close, each gap in the order above: for lists that people share out.',
    ),
  lighter: z
    .strictObject({
      list: idSchema.describe('The list that stands in its place.'),
      when: systemRowSchema.describe('Facts that must all be known to be true.'),
    })
    .optional()
    .describe('The list that is enough for small releases that are easily taken back. The rule chooses it.'),
  next: linkSchema.describe('*Do this next*: one action on this site.'),
  related: z.array(linkSchema).default([]).describe('Further reads on this site.'),
});
export type Checklist = z.infer<typeof checklistSchema>;
