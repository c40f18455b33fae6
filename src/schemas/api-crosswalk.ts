import { z } from 'zod';
import { frameworkSchema } from './framework.ts';
import { gapNames, itemIdPattern } from './item.ts';
import { idSchema, textSchema } from './shared.ts';
import { sourceSchema } from './source.ts';

const itemId = z.string().regex(itemIdPattern).describe('Permanent id of an item.');
const { title, short, edition, about, reviewed, reviewBy } = frameworkSchema.shape;
const control = frameworkSchema.shape.controls.element.shape;

/** A framework as programs read it, with the gaps on both sides. */
export const apiFrameworkSchema = z
  .strictObject({
    id: idSchema.describe('Permanent id of the framework in this edition.'),
    address: z.url().describe('Where the crosswalk shows it.'),
    title,
    short,
    edition,
    about,
    reviewed: z.iso.date().describe(reviewed.description ?? ''),
    reviewBy: z.iso.date().describe(reviewBy.description ?? ''),
    sources: z
      .array(
        z.strictObject({
          id: idSchema.describe('Permanent id of the work on this site.'),
          title: sourceSchema.shape.title,
          by: sourceSchema.shape.by,
          sureness: sourceSchema.shape.sureness,
          url: z.url().optional().describe('Where it can be read. Left out where we know of no address.'),
          address: z.url().describe('Where this site says what it takes from the work.'),
        }),
      )
      .describe('What its numbers were read in.'),
    controls: z
      .array(
        z.strictObject({
          id: control.id,
          says: control.says,
          requirements: control.requirements,
          items: z
            .array(
              z.strictObject({
                item: itemId,
                requirements: z
                  .array(z.string())
                  .describe('Numbers of the requirements of the control that the item is for; empty for all of it.'),
              }),
            )
            .describe('Items beside it. None is a gap on this side.'),
        }),
      )
      .describe('All of its controls, in its order.'),
    without: z.array(itemId).describe('Items that have no counterpart in it: the gap on the other side.'),
  })
  .describe('A list of controls or risks in one edition, with the items beside them.');
export type ApiFramework = z.infer<typeof apiFrameworkSchema>;

/** An item as the crosswalk names it. */
export const apiCrossedItemSchema = z.strictObject({
  id: itemId,
  address: z.url().describe('Permanent address of the page of the item.'),
  title: textSchema,
  gap: z.enum(gapNames).describe('The gap it closes.'),
  gate: z.boolean().describe('True where it must be met before launch.'),
  checklists: z.array(idSchema).describe('Checklists that hold the item.'),
});
export type ApiCrossedItem = z.infer<typeof apiCrossedItemSchema>;
