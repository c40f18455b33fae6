import { z } from 'zod';
import { answerSchema, criterionSchema, tableSchema } from './comparison-lines.ts';
import { sideSchema } from './comparison-sides.ts';
import { idSchema, linkSchema, pageFields, sourcesSchema, textSchema } from './shared.ts';

const cardSchema = z.strictObject({
  id: idSchema,
  label: textSchema.max(30).describe('What kind of fact this is, such as *What a proof leaves*.'),
  title: textSchema.max(50).describe('The fact in two to six words.'),
  text: textSchema.describe('The fact in two to four sentences.'),
  sources: sourcesSchema.optional(),
});

const mistakeSchema = z.strictObject({
  id: idSchema,
  title: textSchema.max(110).describe('The mistake as a statement.'),
  text: textSchema.describe('What happens and why.'),
  instead: textSchema.describe('What to do instead, as an instruction.'),
  sources: sourcesSchema.optional(),
  more: linkSchema.optional().describe('Where the remedy is explained.'),
});

const stepSchema = z.strictObject({
  name: textSchema.max(34).describe('Name of the step or gate.'),
  note: textSchema.max(90).describe('One line on what happens there.'),
  gate: z.boolean().default(false).describe('True where the path stops until somebody or something opens it.'),
});

const diagramSchema = z.strictObject({
  title: textSchema.describe('What the drawing shows, as a finding.'),
  description: textSchema.describe('The drawing in two sentences, for readers who cannot see it.'),
  leadsOn: z
    .boolean()
    .default(false)
    .describe('True where the first path leads into the second. Two ways to one end do not.'),
  lanes: z
    .array(
      z.strictObject({
        side: idSchema.describe('Id of the side whose path this is.'),
        title: textSchema.max(60).describe('What is written at the head of the path.'),
        steps: z.array(stepSchema).min(3).max(8).describe('The stations of the path, in order.'),
      }),
    )
    .length(2, 'draw one lane for each side')
    .describe('One path for each side.'),
});

const readsSchema = z.strictObject({
  intro: textSchema.describe('One sentence that says why to read on.'),
  links: z.array(linkSchema).min(1).describe('The pages, in the order to read them.'),
});

/** Two options side by side. */
export const comparisonSchema = z
  .strictObject({
    ...pageFields,
    label: textSchema.max(60).describe('The kind of decision, printed above the title.'),
    promise: textSchema.describe('What the reader can decide after this page. One to three sentences.'),
    group: z
      .enum(['stage', 'sourcing'])
      .describe(
        'The kind of decision, for the compare hub: `stage` is what to do next, `sourcing` is who or what does it.',
      ),
    settles: textSchema.max(120).describe('The decision it settles, for the compare hub: *Read this when ...*'),
    sides: z.array(sideSchema).length(2, 'a comparison has exactly two sides').describe('The two options.'),
    answers: z
      .array(answerSchema)
      .length(5, 'write exactly five answer lines')
      .describe('The first five lines of the table: a question, and one sentence for each side.'),
    cards: z
      .array(cardSchema)
      .length(3, 'write exactly three summary cards')
      .default([])
      .describe('Summary cards: the three facts to remember.'),
    hues: z
      .enum(['neutral', 'blue-and-plum'])
      .default('neutral')
      .describe('The colors of `first` and `second` on this page: gray, or a pair of its own.'),
    bothFit: textSchema
      .max(120)
      .optional()
      .describe('What to do where a reader ticks conditions of both sides, as the end of a sentence.'),
    chooseIntro: textSchema.optional().describe('What to do when both lists of conditions fit.'),
    rowsIntro: textSchema.optional().describe('How to read the table.'),
    rows: z.array(criterionSchema).min(6).max(16).describe('The table: one criterion a row.'),
    tables: z.array(tableSchema).max(4).default([]).describe('More tables, for what needs more room than a row.'),
    flow: idSchema.optional().describe('Id of a small flow that readers can answer on this page, without script.'),
    diagram: diagramSchema.optional().describe('The two paths as a drawing.'),
    mistakesIntro: textSchema.optional().describe('What the mistakes have in common, in one or two sentences.'),
    mistakes: z.array(mistakeSchema).min(3).max(10).describe('What goes wrong most often, the most expensive first.'),
    proof: z
      .strictObject({
        title: textSchema.describe('What the case shows, as a statement.'),
        text: textSchema.describe('What happened, as far as somebody reports it.'),
        unknown: textSchema.describe('What is not known about it.'),
        sources: sourcesSchema,
        more: linkSchema.optional().describe('Where the case is told in full.'),
      })
      .optional()
      .describe('One reported case.'),
    reads: readsSchema.optional().describe('Supporting reads: what to do next on each side.'),
    faqsIntro: textSchema.optional().describe('One sentence above the questions.'),
    faqs: z
      .array(idSchema)
      .min(1, 'name at least one question, or leave the field out')
      .default([])
      .describe('Ids of entries in `content/faqs/`, in the order they are shown.'),
    audit: z
      .strictObject({
        title: textSchema.describe('What the reader gets, as a short heading.'),
        text: textSchema.describe('When it helps and when it does not.'),
      })
      .optional()
      .describe('Call to action; shown where the site has an audit link.'),
    related: readsSchema
      .optional()
      .describe('Neighboring pages. Without it the page finds up to three comparisons, those of its group first.'),
  })
  .superRefine((comparison, context) => {
    const sides = comparison.sides.map((side) => side.id);
    if (comparison.sides[0]?.tone === comparison.sides[1]?.tone)
      context.addIssue({ code: 'custom', path: ['sides', 1, 'tone'], message: 'give the two sides different tones' });
    const expectSides = (says: Record<string, string>, path: (string | number)[]) => {
      if (Object.keys(says).sort().join() !== [...sides].sort().join())
        context.addIssue({ code: 'custom', path, message: `write one text for each side: ${sides.join(', ')}` });
    };
    const deciding = [...comparison.answers, ...comparison.rows].filter(({ decides }) => decides).length;
    if (deciding < 3 || deciding > 6)
      context.addIssue({
        code: 'custom',
        path: ['rows'],
        message: `mark three to six of the answers and rows as those that decide; ${deciding} are`,
      });
    comparison.rows.forEach(({ inShort }, index) => {
      if (inShort === undefined) return;
      const twice = comparison.rows.findIndex((row) => row.inShort === inShort) < index;
      if (twice || !comparison.answers.some(({ id }) => id === inShort))
        context.addIssue({
          code: 'custom',
          path: ['rows', index, 'inShort'],
          message: twice ? 'let one row say an answer in full' : 'use the id of one of the answers',
        });
    });
    const weighed = [comparison.bothFit, ...comparison.sides.map(({ counted }) => counted)];
    if (weighed.some(Boolean) && !weighed.every(Boolean))
      context.addIssue({
        code: 'custom',
        path: ['sides'],
        message: 'write `counted` for both sides and `bothFit`, or none of the three',
      });
    comparison.answers.forEach((answer, index) => {
      expectSides(answer.says, ['answers', index, 'says']);
    });
    comparison.rows.forEach((row, index) => {
      expectSides(row.says, ['rows', index, 'says']);
    });
    comparison.tables.forEach(({ rows }, table) => {
      rows.forEach((row, index) => {
        expectSides(row.says, ['tables', table, 'rows', index, 'says']);
      });
    });
    comparison.diagram?.lanes.forEach((lane, index) => {
      if (!sides.includes(lane.side))
        context.addIssue({
          code: 'custom',
          path: ['diagram', 'lanes', index, 'side'],
          message: `use one of: ${sides.join(', ')}`,
        });
    });
  });
export type Comparison = z.infer<typeof comparisonSchema>;
