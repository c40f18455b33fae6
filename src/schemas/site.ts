import { z } from 'zod';
import { textSchema } from './shared.ts';

/** A text that may be missing: an empty one prints nothing, and the check asks for it. */
const sayableSchema = z.string().trim().max(600).default('');

const originForm = 'write an origin such as https://example.com: no path and no slash at the end';

/** Everything that makes this site carry one name and not another. */
export const siteSchema = z.strictObject({
  name: textSchema.max(30).describe('Name of the site.'),
  tagline: textSchema.max(90).describe('What it helps with, in a few words.'),
  description: textSchema.min(50).max(160).describe('One sentence for search engines.'),
  address: z
    .url({ protocol: /^https$/, error: originForm, abort: true })
    .refine((value) => new URL(value).pathname === '/' && !value.endsWith('/'), { error: originForm })
    .describe('Origin the site is served from.'),
  owner: textSchema.describe('Who answers for the site; printed in the footer.'),
  audit: z
    .union([z.url({ protocol: /^https$/ }), z.string().regex(/^mailto:[^@\s]+@[^@\s]+$/), z.literal('none')])
    .describe(
      'Where *Book an AI audit* leads: an https address, a mailto: address, or `none` for no button and no offer in the footer.',
    ),
  contact: z
    .union([z.url({ protocol: /^https$/ }), z.string().regex(/^mailto:[^@\s]+@[^@\s]+$/), z.literal('none')])
    .default('none')
    .describe('Where a reader reports a mistake, or `none`.'),
  publisher: sayableSchema.describe(
    'Who publishes the site: names, where they work, what they know of it. Printed on `/about/`.',
  ),
  paidBy: sayableSchema.describe(
    'How the site is paid for, and what its publisher gains from it. Printed on `/about/`.',
  ),
  mistakes: sayableSchema.describe(
    'How to report a mistake, and what happens then. Printed on `/about/` beside `contact`.',
  ),
});
export type Site = z.infer<typeof siteSchema>;
