import { z } from 'zod';
import { drawingFields } from './drawing.ts';
import { idSchema, linkSchema, pageFields, sourcesSchema, textSchema } from './shared.ts';
import { worksheetSchema } from './worksheet.ts';

const pointSchema = z.strictObject({
  id: idSchema,
  title: textSchema.max(90).describe('The point as a statement.'),
  text: textSchema.max(700).describe('What happens and why, in one to five sentences.'),
  sources: sourcesSchema.optional(),
  more: linkSchema.optional().describe('Where it is explained.'),
  ...drawingFields,
});

const questionSchema = z.strictObject({
  id: idSchema,
  ask: textSchema.max(160).describe('A question that forces a specific answer.'),
  good: textSchema.max(300).describe('What a real answer looks like.'),
  bad: textSchema.max(200).describe('An answer that only sounds like one.'),
  sources: sourcesSchema.optional(),
  more: linkSchema.optional().describe('Where it is explained.'),
  ...drawingFields,
});

/** One of the four gaps: why it is missed, what to ask, and its assessment. */
export const gapSchema = z.strictObject({
  ...pageFields,
  short: textSchema.max(20).describe('Its name in lists, such as *Technical*.'),
  order: z.int().min(1).max(4).describe('Place among the four.'),
  glance: textSchema.max(200).describe('The gap at a glance: what breaks when it stays open.'),
  contrast: z
    .strictObject({
      pilot: textSchema.max(300).describe('What a pilot runs on.'),
      production: textSchema.max(400).describe('What it meets in production.'),
      sources: sourcesSchema.optional(),
    })
    .describe('What the pilot hides.'),
  opening: textSchema.max(700).describe('The first paragraph of its page.'),
  missedIntro: textSchema.max(300).describe('Why this gap is missed, in one or two sentences.'),
  missed: z.array(pointSchema).min(3).max(8).describe('Why it is missed, and what it does.'),
  questionsIntro: textSchema.max(300).describe('How to use the questions.'),
  questions: z.array(questionSchema).min(4).max(9).describe('The questions that force an answer.'),
  assessment: z
    .strictObject({
      id: idSchema.describe('Permanent id and anchor, such as `stability-audit`.'),
      name: textSchema.max(60).describe('Its name, such as *Stability Audit*.'),
      settles: textSchema.max(300).describe('What you know afterward.'),
      takes: textSchema.max(160).describe('How long and who, as our own estimate.'),
      steps: z.array(textSchema.max(300)).min(3).max(8).describe('How to run it, in order.'),
      passes: textSchema.max(400).describe('When it is passed, and what to do when it is not.'),
      sources: sourcesSchema.optional(),
      worksheet: worksheetSchema.describe('What the team fills in.'),
    })
    .describe('Its assessment, on the same page.'),
  next: linkSchema.describe('*Do this next*: one action on this site.'),
  related: z.array(linkSchema).default([]).describe('Further reads on this site.'),
  sources: sourcesSchema.optional(),
});
export type Gap = z.infer<typeof gapSchema>;
