import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Rescue, rescueSchema } from '../../../src/schemas/rescue.ts';

/** The rescue page for webhooks of Stripe, as it is written. */
export const pageText = readFileSync('content/rescue/stripe-webhooks-failing-in-production.md', 'utf8');

/** What its frontmatter holds. */
export const page: Rescue = rescueSchema.parse(parse(pageText.split('\n---\n')[0] ?? ''));

/** The files that it shows, as paths in the project that readers copy them into. */
export const shownFiles = page.sections
  .flatMap(({ code = [] }) => code)
  .map(({ file }) => file.replace('stripe-webhooks/', ''));
