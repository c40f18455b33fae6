import { z } from 'zod';
import { courseSchema } from './course.ts';
import { textSchema } from './shared.ts';
import { unitSchema } from './units.ts';

const titleSchema = textSchema.max(110).describe('What the drawing shows, as a finding.');
const noteSchema = textSchema
  .max(260)
  .optional()
  .describe('Where the figures come from, or that they are invented. It stands below the title.');

const chainSchema = z
  .strictObject({
    title: titleSchema,
    stations: z
      .array(textSchema.max(24))
      .min(3)
      .max(5)
      .describe('The stations that something passes through, in order.'),
    lanes: z
      .array(
        z.strictObject({
          title: textSchema.max(40).describe('Which way of passing through is drawn.'),
          tone: z
            .enum(['first', 'prove', 'ship'])
            .describe('`prove` for what is only tried, `ship` for what is live and holds, `first` for neither.'),
          cells: z
            .array(
              z.strictObject({
                says: textSchema.max(90).describe('What happens at this station.'),
                breaks: z.boolean().default(false).describe('True where the chain breaks.'),
              }),
            )
            .min(3)
            .max(5)
            .describe('One cell for each station.'),
        }),
      )
      .min(1)
      .max(3)
      .describe('Ways to pass through the same stations, to be compared.'),
  })
  .refine(({ stations, lanes }) => lanes.every(({ cells }) => cells.length === stations.length), {
    error: 'give every lane one cell for each station',
    path: ['lanes'],
  });
export type Chain = z.infer<typeof chainSchema>;

const funnelSchema = z
  .strictObject({
    title: titleSchema,
    steps: z
      .array(
        z.strictObject({
          name: textSchema.max(40).describe('What is left at this step.'),
          count: z.int().min(0).describe('How many are left.'),
          says: textSchema.max(160).describe('What was taken out before it, and what that means.'),
        }),
      )
      .min(2)
      .max(6)
      .describe('From the whole to what is left of it.'),
    note: noteSchema,
  })
  .refine(({ steps }) => steps.every(({ count }, place) => count <= (steps[place - 1]?.count ?? count)), {
    error: 'let no step hold more than the one before it: a funnel never widens',
    path: ['steps'],
  })
  .refine(({ steps }) => (steps[0]?.count ?? 0) > 0, {
    error: 'begin with a step that holds something',
    path: ['steps', 0, 'count'],
  });
export type Funnel = z.infer<typeof funnelSchema>;

const timelineSchema = z
  .strictObject({
    title: titleSchema,
    unit: unitSchema,
    to: z.number().positive().describe('End of the scale, which begins at 0.'),
    steps: z
      .array(
        z.strictObject({
          who: textSchema.max(40).describe('Who does it.'),
          does: textSchema.max(160).describe('What this person does, and why now.'),
          from: z.number().min(0).describe('When it begins.'),
          to: z.number().describe('When it is done.'),
        }),
      )
      .min(2)
      .max(10)
      .describe('What is done, in the order in which it begins.'),
    note: noteSchema,
  })
  .refine(({ to, steps }) => steps.every((step) => step.to <= to), {
    error: 'widen the scale: a step ends after it',
    path: ['to'],
  })
  .refine(({ steps }) => steps.every(({ from, to }) => from < to), {
    error: 'let each step end after it begins',
    path: ['steps'],
  })
  .refine(({ steps }) => steps.every(({ from }, place) => from >= (steps[place - 1]?.from ?? from)), {
    error: 'put the steps in the order in which they begin',
    path: ['steps'],
  });
export type Timeline = z.infer<typeof timelineSchema>;

/** What any block of text may draw, each with its equal table or list. */
export const drawingFields = {
  chain: chainSchema.optional().describe('Stations that something passes through, in one way or another.'),
  funnel: funnelSchema.optional().describe('What is left of a whole, step by step.'),
  timeline: timelineSchema.optional().describe('Who does what, and when.'),
  course: courseSchema.optional().describe('How figures run over time, drawn and as a table.'),
};
