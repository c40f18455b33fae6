import { z } from 'zod';

/** A permanent id: chosen once, never derived from wording or position. */
export const idSchema = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens, such as `core-risk`')
  .describe('Permanent id. Readers link to it, so it never changes, whatever the wording becomes.');

/** Plain text without markup; what an author types is what a reader sees. */
export const textSchema = z
  .string()
  .trim()
  .min(1, 'write at least one character')
  .describe('Plain text. No Markdown and no HTML.');

/** The path of a page on this site, with an optional anchor. */
export const addressSchema = z
  .string()
  .regex(
    /^\/([a-z0-9-]+\/)*(#[a-z][a-z0-9-]*)?$/,
    'write a path on this site with slashes at both ends, such as `/compare/` or `/services/#audit`',
  )
  .describe('Path of a page on this site, such as `/compare/`, with an optional `#anchor`.');

/** A calendar day. YAML readers that turn days into dates are met half way. */
export const daySchema = z
  .preprocess(
    (value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value),
    z.iso.date('write a day as YYYY-MM-DD'),
  )
  .describe('A calendar day, written YYYY-MM-DD.');

/** Ids of entries in `content/sources/`. */
export const sourcesSchema = z
  .array(idSchema)
  .min(1, 'name at least one source, or leave the field out')
  .describe('Ids of entries in `content/sources/` that this text rests on. Required where the text holds a figure.');

/** A link to another page of this site, in the words of the page that links. */
export const linkSchema = z.strictObject({
  to: addressSchema,
  title: textSchema.describe('What the link says. Plain text.'),
  why: textSchema.describe('One sentence: what the reader gets there.').optional(),
});
export type Link = z.infer<typeof linkSchema>;

/** Names that nobody reads on the page, under which people look for an entry. */
export const aliasesSchema = z
  .array(textSchema.max(60))
  .max(12)
  .default([])
  .describe(
    'Hidden names: abbreviations, what people call it, old names. They are not printed; the search may find the entry by them.',
  );

/** When an entry without a page of its own was read, where it rests on what ages. */
export const reviewFields = {
  reviewed: daySchema
    .optional()
    .describe('The day somebody last read it against its sources. Needed where a source is law or market.'),
  reviewBy: daySchema.optional().describe('The day by which it must be read again, at most six months later.'),
};

/** What every page of prose declares in its frontmatter. */
export const pageFields = {
  title: textSchema.max(90).describe('Heading of the page: a claim or a question, not a topic.'),
  description: textSchema
    .min(50)
    .max(160)
    .describe('One sentence of 50 to 160 characters for search engines and for lists of pages.'),
  reviewed: daySchema.describe('The day somebody last read the whole page and found it true.'),
  reviewBy: daySchema.describe('The day by which it must be read again; the check warns after it.'),
};
