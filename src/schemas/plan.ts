import { z } from 'zod';
import { itemIdPattern } from './item.ts';
import { textSchema } from './shared.ts';

const typed = z.string().min(1).optional();
const day = z.iso.date().optional();

/** What a team entered for items, as programs read it. What is published never changes: another shape is another version. */
export const planSchema = z
  .strictObject({
    $schema: z.url().describe('Address of this schema.'),
    format: z.literal('prove-or-ship/plan'),
    version: z.literal(1).describe('Version of this format. Anything added, changed or removed raises it.'),
    date: z.iso.date().describe('The day on which the file was made.'),
    items: z
      .array(
        z.strictObject({
          id: z.string().regex(itemIdPattern).describe('Permanent id of the item.'),
          address: z.url().describe('Permanent address of the item.'),
          title: textSchema.describe('What the item was called on that day.'),
          revision: z.int().min(1).describe('Which revision of the item the team saw.'),
          state: z.enum(['open', 'doing', 'done', 'not-applicable']).describe('Where it stands.'),
          reason: typed.describe('Why it does not apply.'),
          owner: typed.describe('Who owns it.'),
          due: day.describe('The day it is due.'),
          evidence: typed.describe('A link to the evidence, or where to find it.'),
          checked: day.describe('The day the evidence is from.'),
          measured: typed.describe('What was measured, where the item has a number.'),
          waived: typed.describe('Why the item may stay unmet for a while.'),
          approver: typed.describe('Who agreed to that.'),
          until: day.describe('The last day on which that holds.'),
          control: typed.describe('What limits the harm meanwhile.'),
        }),
      )
      .describe('The chosen items, in order.'),
  })
  .meta({ title: 'Plan, version 1', description: 'Items of this site, and what a team entered for them.' });
export type PlanFile = z.infer<typeof planSchema>;

/** The same as JSON Schema, as it is published at an address. */
export function describePlan(address: string) {
  const { $schema, title, description, ...rest } = z.toJSONSchema(planSchema);
  return { $schema, $id: address, title, description, ...rest };
}
