import { z } from 'zod';
import { daySchema, textSchema } from './shared.ts';

/** A cited work. */
export const sourceSchema = z
  .strictObject({
    title: textSchema.describe('Title of the work, as printed on it.'),
    by: textSchema.describe('Author or publisher.'),
    published: z
      .union([daySchema, z.string().regex(/^\d{4}(-\d{2})?$/), z.literal('undated')])
      .describe('Day, month or year of publication, or `undated`.'),
    url: z
      .url({ protocol: /^https$/, error: 'write an address that starts with https://' })
      .optional()
      .describe('Where it can be read. Left out where we know of no address; the site says so.'),
    sureness: z
      .enum(['read', 'excerpt', 'second-hand'])
      .describe(
        '`read`: we read the work itself. `excerpt`: a part of it. `second-hand`: someone else’s report of it.',
      ),
    reportedBy: textSchema.optional().describe('Whose report we read. For `second-hand` alone.'),
    because: textSchema
      .max(160)
      .optional()
      .describe('Why we could not read the work itself, as a sentence. For `second-hand` alone.'),
    interest: textSchema.optional().describe('What the publisher gains from the claim, where that matters.'),
    kind: z
      .enum(['law', 'market'])
      .optional()
      .describe(
        'Given for what ages fast: `law` for a law, a ruling or guidance by an authority, `market` for a survey, a price or what is on offer. Whatever cites it is read again within six months.',
      ),
    citedFor: textSchema.describe('What this site takes from it.'),
  })
  .superRefine((source, context) => {
    const report = source.sureness === 'second-hand';
    for (const field of ['reportedBy', 'because'] as const)
      if ((source[field] !== undefined) !== report)
        context.addIssue({
          code: 'custom',
          path: [field],
          message: `give \`${field}\` to a work that is \`second-hand\`, and to no other`,
          input: source[field],
        });
  });
export type Source = z.infer<typeof sourceSchema>;
