import { z } from 'zod';
import { idSchema, linkSchema, sourcesSchema, textSchema } from './shared.ts';

const saysSchema = z
  .record(idSchema, textSchema)
  .describe('What each side says: one text for each side id, and no other key.');

const decidesSchema = z
  .boolean()
  .default(false)
  .describe('True for the three to six lines that decide. They stand open, and the others unfold below them.');

const rowSchema = z.strictObject({
  id: idSchema,
  criterion: textSchema.max(60).describe('What is compared.'),
  says: saysSchema,
  sources: sourcesSchema.optional(),
  more: linkSchema.optional().describe('Where this row is explained.'),
});

/** A line of the table of a comparison. */
export const criterionSchema = rowSchema.extend({
  decides: decidesSchema,
  inShort: idSchema
    .optional()
    .describe('Id of the answer that says this row in short. Both stand in one line, so that nothing is said twice.'),
});

/** A table of a comparison besides the main one. */
export const tableSchema = z.strictObject({
  id: idSchema.describe('Permanent id of the section that holds the table.'),
  title: textSchema.max(70).describe('What the table is for, as its heading.'),
  short: textSchema.max(30).describe('The heading in a few words, for the list of contents.'),
  intro: textSchema.describe('How to use the table, in one to four sentences.'),
  corner: textSchema.max(30).describe('What the first column holds.'),
  rows: z.array(rowSchema).min(3).max(14).describe('One line each.'),
  outro: textSchema.optional().describe('What to do with the result.'),
  sources: sourcesSchema.optional(),
});

/** A line of the table in one sentence for each side. */
export const answerSchema = z.strictObject({
  id: idSchema,
  ask: textSchema.max(40).describe('The question of this line, such as *What does it cost?*'),
  says: saysSchema,
  decides: decidesSchema,
  sources: sourcesSchema.optional(),
});
