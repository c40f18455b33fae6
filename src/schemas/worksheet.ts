import { z } from 'zod';
import { pairsKinds, pairsPlanSchema } from './pairs-plan.ts';
import { findMisnamed, passingSchema } from './passing.ts';
import { findUnplaced } from './placed-field.ts';
import { idSchema, textSchema } from './shared.ts';
import { trialKinds, trialPlanSchema } from './trial-plan.ts';
import { doubtField, unitSchema } from './units.ts';

const fieldSchema = z
  .strictObject({
    name: idSchema
      .max(30)
      .describe('Permanent name of the field within its section. What readers entered is kept under it.'),
    label: textSchema.max(90).describe('What to enter, as a label or a question.'),
    hint: textSchema.max(200).optional().describe('What a good entry looks like.'),
    kind: z
      .enum(['line', 'text', 'number', 'day', 'choice', 'person'])
      .describe(
        'A line, several lines, a number, a day, one of `options`, or a person: the page warns where two people or a team are named.',
      ),
    unit: unitSchema.optional(),
    from: z.number().optional().describe('The smallest number that can be meant.'),
    to: z.number().optional().describe('The largest number that can be meant.'),
    whole: z.boolean().optional().describe('True for what is counted whole, such as cases.'),
    options: z.array(textSchema.max(60)).min(2).max(6).optional().describe('What can be chosen.'),
    needed: z.boolean().default(false).describe('True where the worksheet is not done without it.'),
  })
  .refine(({ kind, options }) => (kind === 'choice') === (options !== undefined), {
    error: 'give `options` to a `choice`, and to nothing else',
    path: ['options'],
  })
  .refine(({ kind, from, to, whole }) => kind === 'number' || (from ?? to ?? whole) === undefined, {
    error: 'give `from`, `to` and `whole` to a `number`, and to nothing else',
    path: ['kind'],
  })
  .superRefine(({ kind, unit, ...ends }, context) => {
    const message =
      unit === undefined
        ? undefined
        : kind === 'number'
          ? doubtField(unit, ends)
          : 'give a unit to a `number`, and to nothing else';
    if (message) context.addIssue({ code: 'custom', path: ['unit'], message, input: unit });
  });

const sectionSchema = z
  .strictObject({
    id: idSchema.max(30).describe('Permanent id of the section, and its anchor on the page.'),
    title: textSchema.max(80).describe('What this part settles.'),
    intro: textSchema.max(500).optional().describe('How to fill it in.'),
    rows: z
      .array(
        z.strictObject({
          id: idSchema.max(30),
          title: textSchema.max(80).describe('What the row is for.'),
          text: z
            .array(textSchema.max(400))
            .min(1)
            .max(4)
            .optional()
            .describe('What happens, for a scenario: one paragraph a line.'),
          aside: z
            .array(textSchema.max(400))
            .min(1)
            .max(4)
            .optional()
            .describe(
              'What only the person who plays the scenario may know: folded, and on a sheet of its own in print.',
            ),
        }),
      )
      .min(2)
      .max(12)
      .optional()
      .describe('Given rows, each filled in with the same fields: a scenario, a load level.'),
    add: z
      .strictObject({
        one: textSchema.max(40).describe('What one row is, such as *source*.'),
        start: z.int().min(1).max(5).describe('Empty rows at the start.'),
      })
      .optional()
      .describe('Rows that the reader adds, up to thirty.'),
    fields: z.array(fieldSchema).min(1).max(12).describe('What is entered, once or for each row.'),
  })
  .refine(({ rows, add }) => !(rows && add), { error: 'use `rows` or `add`, not both', path: ['add'] });

/** A form that a team fills in, prints and copies. */
export const worksheetSchema = z
  .strictObject({
    sections: z.array(sectionSchema).min(1).max(8).describe('The parts, in order.'),
    passing: passingSchema
      .optional()
      .describe('What a result that says passed rests on. Entries that do not fit it are listed beside the result.'),
    trial: trialPlanSchema
      .optional()
      .describe(
        'Where the plan of a trial has its figures. The page says how many cases must pass, and what cannot be.',
      ),
    pairs: pairsPlanSchema
      .optional()
      .describe('Where a comparison of two versions has its figures. The page says what follows from them.'),
  })
  .superRefine(({ sections, passing, trial, pairs }, context) => {
    for (const { path, message } of passing ? findMisnamed(passing, sections) : [])
      context.addIssue({ code: 'custom', path: ['passing', ...path], message });
    for (const { path, message } of trial ? findUnplaced(trial, trialKinds, sections) : [])
      context.addIssue({ code: 'custom', path: ['trial', ...path], message });
    for (const { path, message } of pairs ? findUnplaced(pairs, pairsKinds, sections) : [])
      context.addIssue({ code: 'custom', path: ['pairs', ...path], message });
  });
export type Worksheet = z.infer<typeof worksheetSchema>;
