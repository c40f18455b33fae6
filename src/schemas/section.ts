import { z } from 'zod';
import { chartSchema } from './chart.ts';
import { drawingFields } from './drawing.ts';
import { doubtStop } from './section-stop.ts';
import { idSchema, linkSchema, sourcesSchema, textSchema } from './shared.ts';

const pointSchema = z.strictObject({
  id: idSchema,
  title: textSchema.max(110).describe('The point as a statement or an instruction.'),
  text: textSchema.max(700).describe('The point in one to five sentences.'),
  sources: sourcesSchema.optional(),
  more: linkSchema.optional().describe('Where it is explained.'),
});

const tableSchema = z
  .strictObject({
    caption: textSchema.max(110).describe('What the table shows.'),
    heads: z.array(textSchema.max(50)).min(2).max(5).describe('Heads of the columns.'),
    rows: z
      .array(z.array(textSchema.max(260)).min(2).max(5))
      .min(2)
      .max(16)
      .describe('One line each; the first cell names it.'),
    file: idSchema
      .optional()
      .describe('In a guide, the permanent name under which the table can be downloaded as CSV, such as `test-cases`.'),
  })
  .refine(({ heads, rows }) => rows.every((row) => row.length === heads.length), {
    error: 'give every row one cell for each head',
    path: ['rows'],
  });

const pathSchema = z.strictObject({
  title: textSchema.max(110).describe('What the drawing shows, as a finding.'),
  description: textSchema.max(300).describe('The drawing in one or two sentences, for readers who cannot see it.'),
  tone: z
    .enum(['prove', 'ship', 'first'])
    .describe('`prove` for what still tests something, `ship` for what goes live, `first` for neither.'),
  steps: z
    .array(
      z.strictObject({
        name: textSchema.max(34).describe('Name of the step or gate.'),
        note: textSchema.max(110).describe('One line on what happens there.'),
        gate: z.boolean().default(false).describe('True where the path stops until somebody or something opens it.'),
      }),
    )
    .min(3)
    .max(7)
    .describe('The stations of the path, in order.'),
});

const codeSchema = z.strictObject({
  id: idSchema,
  title: textSchema.max(60).describe('What it is for, such as *Express*.'),
  text: textSchema.max(400).describe('What to look at in it, or what else it needs.'),
  platform: idSchema
    .optional()
    .describe(
      'The platform that it is for, such as `express`, where the reader needs one of several. Their choice is remembered under this name.',
    ),
  file: z
    .string()
    .regex(
      /^[a-z0-9-]+(\/[a-z0-9-]+)+\.ts$/,
      'name a folder and a file in `src/guides/code` or `src/rescue/code`, such as `shop/lib/cart.ts`',
    )
    .describe('A file in `src/guides/code` or `src/rescue/code`, shown as it is. A test runs it.'),
});

/** A part of a guide. What it holds is shown in the order of these fields. */
const sectionSchema = z.strictObject({
  id: idSchema.describe('Permanent id of the section, and its anchor.'),
  title: textSchema.max(90).describe('A claim or a question, not a topic.'),
  at: textSchema
    .max(34)
    .optional()
    .describe('The stop that this section opens, by its name on the path that stands in it or above it.'),
  text: z.array(textSchema.max(900)).min(1).max(6).describe('Paragraphs.'),
  path: pathSchema.optional().describe('A path with gates, drawn and as a list.'),
  chart: chartSchema.optional().describe('Figures on one scale, drawn and as a table.'),
  ...drawingFields,
  table: tableSchema.optional().describe('A table.'),
  steps: z.array(textSchema.max(400)).min(2).max(9).optional().describe('Steps, in order.'),
  points: z.array(pointSchema).min(2).max(9).optional().describe('Named points, each with an anchor.'),
  code: z.array(codeSchema).min(1).max(6).optional().describe('Code to copy, each with an anchor.'),
  after: z.array(textSchema.max(700)).max(3).default([]).describe('Paragraphs below all that.'),
  sources: sourcesSchema.optional(),
  more: linkSchema.optional().describe('Where this is explained further.'),
});
export type Section = z.infer<typeof sectionSchema>;

/** The parts of a guide, in order. The stops that they name go forward along their path. */
export const sectionListSchema = z
  .array(sectionSchema)
  .max(11)
  .superRefine((sections, context) => {
    for (const [index, { at }] of sections.entries()) {
      const message = doubtStop(sections, index);
      if (message) context.addIssue({ code: 'custom', path: [index, 'at'], message, input: at });
    }
  });
