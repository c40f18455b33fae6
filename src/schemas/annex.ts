import { z } from 'zod';
import { idSchema, sourcesSchema, textSchema } from './shared.ts';

const clauseSchema = textSchema
  .max(600)
  .describe('One promise in your own words. What the reader fills in is in square brackets.');

const partSchema = z
  .strictObject({
    id: idSchema.describe('Permanent id of the part, and its anchor on the page.'),
    title: textSchema.max(80).describe('What this part settles.'),
    basis: textSchema.max(300).optional().describe('What it rests on: the law with its article, or why to ask for it.'),
    sources: sourcesSchema.optional(),
    clauses: z.array(clauseSchema).min(1).max(8).describe('The clauses, in order. They are numbered within the part.'),
  })
  .refine(({ basis, sources }) => basis !== undefined || sources === undefined, {
    error: 'sources are cited beside `basis`, and there is none',
    path: ['sources'],
  });

/** A text to copy into a contract or an order: numbered parts with clauses. */
export const annexSchema = z.strictObject({
  id: idSchema.describe('Permanent id and anchor, such as `procurement-annex`, and the name of the file to download.'),
  name: textSchema.max(60).describe('Its name, such as *Procurement annex*.'),
  intro: textSchema.max(500).describe('How to use it.'),
  caveat: textSchema.max(400).describe('What it is not. It goes along in each copy.'),
  parts: z.array(partSchema).min(2).max(12).describe('The parts, in order.'),
});
export type Annex = z.infer<typeof annexSchema>;
