import { z } from 'zod';
import { guideSchema } from './guide.ts';
import { idSchema, linkSchema, sourcesSchema, textSchema } from './shared.ts';

/** A rescue guide: what you see, what to check first, how to fix it. */
export const rescueSchema = z.strictObject({
  ...guideSchema.omit({ annex: true }).shape,
  symptoms: z
    .array(
      z.strictObject({
        id: idSchema,
        title: textSchema.max(90).describe('Where the reader looks, as a statement.'),
        text: textSchema.max(300).describe('What these symptoms have in common.'),
        lines: z
          .array(
            z.strictObject({
              id: idSchema,
              see: textSchema.max(110).describe('What the reader sees.'),
              verbatim: z
                .boolean()
                .default(false)
                .describe('True where `see` is the text of an error, word for word. It is set as code.'),
              signs: z
                .array(textSchema.max(110))
                .min(1)
                .max(8)
                .optional()
                .describe(
                  'What logs and tools say of it besides `see`, word for word. Readers who paste such a text find this line; case and punctuation do not count.',
                ),
              statuses: z
                .array(
                  z
                    .string()
                    .regex(/^[345]\d\d(-[345]\d\d)?$/, 'write a status such as "404", or a range such as "500-599"'),
                )
                .min(1)
                .max(4)
                .optional()
                .describe('The statuses that mean it, such as "404", or a range such as "500-599".'),
              check: textSchema.max(260).describe('The first thing to check.'),
              fix: textSchema.max(260).describe('What to change.'),
              sources: sourcesSchema.optional(),
              more: linkSchema.optional().describe('Where it is explained, or the code for it.'),
            }),
          )
          .min(1)
          .describe('One line for each thing a reader may see, the likeliest first.'),
      }),
    )
    .min(1)
    .max(4)
    .describe('Symptom first: a table for each place where readers look.'),
});
export type Rescue = z.infer<typeof rescueSchema>;
