import { z } from 'zod';
import { idSchema, linkSchema, sourcesSchema, textSchema } from './shared.ts';

const toneSchema = z
  .enum(['prove', 'ship', 'first', 'second'])
  .describe(
    '`prove` (ochre, dashed) and `ship` (green-blue, solid) keep one meaning everywhere; other pairs use `first` and `second`.',
  );

const conditionSchema = z.strictObject({
  id: idSchema,
  text: textSchema.describe('A condition the reader can check, as one sentence.'),
  sources: sourcesSchema.optional(),
  more: linkSchema.optional().describe('Where this condition is explained.'),
  implies: z
    .record(idSchema, idSchema)
    .optional()
    .describe('The answers to the quiz that follow for whom this is true: the option of each question.'),
});

const countedSchema = z.strictObject({
  one: textSchema.max(40).describe('What one condition of this side is, such as *doubt about the task*.'),
  many: textSchema.max(40).describe('The same for several of them.'),
  advice: textSchema.max(90).describe('What to do where only this side has some, as the end of a sentence.'),
});

/** One of the two options of a comparison, with the conditions under which to choose it. */
export const sideSchema = z.strictObject({
  id: idSchema.describe('Key of this side in every `says`.'),
  name: textSchema.max(40).describe('Full name, as a column head.'),
  inSentence: textSchema
    .max(40)
    .optional()
    .describe('The same name inside a sentence, with its article, such as *a proof of concept*, where it differs.'),
  tone: toneSchema,
  is: textSchema.max(120).describe('What this side is, in one sentence for a reader who has never heard of it.'),
  thisIsYou: z
    .array(textSchema)
    .length(3, 'write exactly three')
    .describe('Three ways to recognize yourself, as sentences that start with you, your or nobody.'),
  counted: countedSchema.optional().describe('How the conditions that a reader ticks are counted and weighed.'),
  choose: z.array(conditionSchema).min(3).max(9).describe('When to choose this side, each condition with an id.'),
});
