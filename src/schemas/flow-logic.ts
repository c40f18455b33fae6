import { z } from 'zod';
import { idSchema, textSchema } from './shared.ts';

/** Facts that must hold together: for each question, the options of which one must be the answer. */
export const whenSchema = z
  .record(idSchema, z.array(idSchema).min(1))
  .describe('Question id: the option ids of which one must be the answer. All lines must hold. `{}` always holds.');
export type When = z.infer<typeof whenSchema>;

/** When a question is not asked, and what follows about it. */
export const skipSchema = z.strictObject({
  when: whenSchema.describe(
    'Earlier answers that make the question needless. `unknown` stands for no answer or *don’t know*.',
  ),
  as: idSchema
    .optional()
    .describe('The option that follows from those answers. Leave it out where the answer has no effect.'),
});

/** One row of *Who wins*. */
export const ruleSchema = z.strictObject({
  id: idSchema,
  when: whenSchema.describe(
    'What must be known for this row to fit. The first row that fits decides; the last has `{}`.',
  ),
  outcome: idSchema.describe('Id of the outcome it leads to.'),
});

/** An honest inclination while the recommendation is open. */
export const leaningSchema = z.strictObject({
  id: idSchema,
  when: whenSchema.describe('The answers in which it holds. `unknown` may be named.'),
  toward: idSchema.describe('Id of the verdict it leans to.'),
  text: textSchema.describe('The leaning, as a sentence.'),
});

/** What becomes of answers given to an older edition. */
export const migrationSchema = z.strictObject({
  from: z.int().min(1).describe('The edition whose answers are carried over to the next one.'),
  says: textSchema.describe('What is different for a reader, in one or two sentences.'),
  answers: z
    .array(
      z.strictObject({
        question: idSchema.describe('Question of the older edition.'),
        option: idSchema
          .optional()
          .describe('One option of it. Left out: every option without a line of its own, and *don’t know*.'),
        becomes: z
          .record(idSchema, z.union([idSchema, z.literal('*')]))
          .describe(
            'Question of the next edition: its option, or `*` for the option with the same id. `{}` when nothing is left of it.',
          ),
        why: textSchema.describe('Why, as the reader of an old link will see it.'),
      }),
    )
    .describe('One line for every question or option that was renamed, split or removed.'),
  outcomes: z
    .record(idSchema, z.array(idSchema))
    .default({})
    .describe('Outcome that is gone: the outcomes of the next edition that stand in its place, or `[]`.'),
});
export type Migration = z.infer<typeof migrationSchema>;

/** A released edition without its wording: all that is needed to read old links as they were meant. */
export const flowEditionSchema = z.strictObject({
  edition: z.int().min(1).describe('Number of the edition, as links carry it.'),
  verdicts: z
    .array(z.strictObject({ id: idSchema }))
    .min(2)
    .describe('What may be recommended.'),
  second: z.array(idSchema).describe('Verdicts after which the second part is asked.'),
  questions: z
    .array(
      z.strictObject({
        id: idSchema,
        part: z.union([z.literal(1), z.literal(2)]).describe('1: settles the verdict. 2: finds what to fix first.'),
        order: z.enum(['bad-to-good', 'unordered']).describe('What the order of the options means.'),
        options: z
          .array(
            z.strictObject({
              id: idSchema,
              fix: z
                .union([z.literal(true), z.literal('half')])
                .optional()
                .describe('Whether it is a hole: `true` a whole one, `half` a half one.'),
            }),
          )
          .min(2)
          .describe('What could be answered.'),
        unknown: z.literal(true).optional().describe('Whether *don’t know* is offered.'),
        skip: z.array(skipSchema).describe('When it was not asked.'),
      }),
    )
    .describe('Questions with their options, in the order of asking. The order is part of the links of a team.'),
  rules: z.array(ruleSchema).describe('Who wins.'),
  outcomes: z
    .array(
      z.strictObject({
        id: idSchema,
        verdict: idSchema,
        fixOrder: z.array(idSchema).describe('Questions in the order in which their holes were fixed.'),
        halfOrder: z.array(idSchema).optional().describe('The order of the half holes, where it was another one.'),
      }),
    )
    .describe('Outcomes of the rules.'),
});
export type FlowEdition = z.infer<typeof flowEditionSchema>;
