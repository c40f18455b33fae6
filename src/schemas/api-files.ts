import { z } from 'zod';
import { apiChecklistSchema, apiGapSchema, apiItemSchema } from './api.ts';
import { apiAttackPackShape } from './api-attack.ts';
import { apiCrossedItemSchema, apiFrameworkSchema } from './api-crosswalk.ts';
import { apiDutySchema } from './api-duty.ts';

const head = {
  $schema: z.url().describe('Address of the schema of this file.'),
  version: z.literal(1).describe('Version of this format. A field may be added; none is changed or removed.'),
};

/** What the files below `/api/v1/` and the JSON of an item hold. A promise: programs read them. */
export const apiFileSchemas = {
  items: z.strictObject({ ...head, items: z.array(apiItemSchema).describe('All items, by id.') }).meta({
    title: 'Items, version 1',
    description: 'Every item of this site.',
  }),
  checklists: z
    .strictObject({ ...head, checklists: z.array(apiChecklistSchema).describe('All checklists, in order.') })
    .meta({ title: 'Checklists, version 1', description: 'Every checklist of this site, with the ids of its items.' }),
  gaps: z.strictObject({ ...head, gaps: z.array(apiGapSchema).describe('The four gaps, in order.') }).meta({
    title: 'Gaps, version 1',
    description: 'The four gaps between what a proof shows and what operations need.',
  }),
  attacks: z.strictObject({ ...head, ...apiAttackPackShape }).meta({
    title: 'Attack cases, version 1',
    description: 'Attacks to try on a system of your own, each with what must happen.',
  }),
  crosswalk: z
    .strictObject({
      ...head,
      frameworks: z.array(apiFrameworkSchema).describe('The frameworks, each in one edition, in order.'),
      items: z.array(apiCrossedItemSchema).describe('The items that the frameworks name, gap by gap.'),
    })
    .meta({
      title: 'Crosswalk, version 1',
      description: 'The items of this site beside the controls of other frameworks, with the gaps on both sides.',
    }),
  duties: z
    .strictObject({ ...head, duties: z.array(apiDutySchema).describe('All duties, by the day from which they bind.') })
    .meta({ title: 'Duties, version 1', description: 'What EU law asks of AI systems. This is not legal advice.' }),
  item: z.strictObject({ ...head, ...apiItemSchema.shape }).meta({
    title: 'Item, version 1',
    description: 'One item of this site.',
  }),
} as const;
export type ApiFileName = keyof typeof apiFileSchemas;

/** The same as JSON Schema, as it is published at an address. */
export function describeApiFile(name: ApiFileName, address: string) {
  const { $schema, title, description, ...rest } = z.toJSONSchema(apiFileSchemas[name]);
  return { $schema, $id: address, title, description, ...rest };
}
