import { z } from 'zod';
import { daySchema, textSchema } from './shared.ts';

/** A cited work. */
export const sourceSchema = z.strictObject({
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
    .describe('`read`: we read the work itself. `excerpt`: a part of it. `second-hand`: someone else’s report of it.'),
  reportedBy: textSchema.optional().describe('Whose report we read, where the work itself was not.'),
  interest: textSchema.optional().describe('What the publisher gains from the claim, where that matters.'),
  citedFor: textSchema.describe('What this site takes from it.'),
});
export type Source = z.infer<typeof sourceSchema>;
