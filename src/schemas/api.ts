import { z } from 'zod';
import { checklistSchema } from './checklist.ts';
import { gapSchema } from './gap.ts';
import { conditionSchema, gapNames, itemIdPattern, itemSchema } from './item.ts';
import { idSchema, textSchema } from './shared.ts';
import { sourceSchema } from './source.ts';

const {
  title,
  done,
  why,
  how,
  evidence,
  gate,
  due,
  waiver,
  last,
  effort,
  when,
  role,
  applies,
  revision,
  wording,
  earlier,
} = itemSchema.shape;
const itemId = z.string().regex(itemIdPattern).describe('Permanent id of an item.');
const gapId = z.enum(gapNames).describe('Permanent id of the gap.');
const linkSchema = z.strictObject({
  address: z.url().describe('Absolute address of a page of this site, with an anchor where it has one.'),
  title: textSchema.describe('What the link says.'),
});

/** An item as programs read it: everything that its page says, with absolute addresses. */
export const apiItemSchema = z
  .strictObject({
    id: itemId,
    address: z.url().describe('Permanent address of the page of the item.'),
    json: z.url().describe('Address of this item as JSON.'),
    markdown: z.url().describe('Address of this item as Markdown.'),
    title,
    gap: gapId.describe('The gap it closes. It may change; the id and the address stay.'),
    done,
    why,
    how,
    evidence,
    condition: conditionSchema
      .extend({ says: textSchema.describe('The condition in words.') })
      .optional()
      .describe('The measurable condition, where there is one.'),
    gate,
    due,
    waiver,
    last,
    effort,
    when,
    role,
    applies,
    sources: z
      .array(
        z.strictObject({
          id: idSchema.describe('Permanent id of the work on this site.'),
          title: sourceSchema.shape.title,
          by: sourceSchema.shape.by,
          url: z.url().optional().describe('Where it can be read. Left out where we know of no address.'),
          address: z.url().describe('Where this site says what it takes from the work.'),
        }),
      )
      .describe('Works that the item rests on.'),
    related: z.array(linkSchema).describe('Pages of this site that explain it.'),
    checklists: z.array(idSchema.describe('Permanent id of a checklist.')).describe('Checklists that hold the item.'),
    revision: revision.describe('Rises by one when what the item asks for changes.'),
    wording: wording.describe('Rises by one when the same is said in other words; starts at 1 for each revision.'),
    earlier,
    added: z.iso.date().describe('The day on which the item came to the site.'),
  })
  .describe('One checkable thing that teams link to.');
export type ApiItem = z.infer<typeof apiItemSchema>;

const { short, use, notFor, takes, room, outcome, lighter } = checklistSchema.shape;

/** A checklist as programs read it. */
export const apiChecklistSchema = z
  .strictObject({
    id: idSchema,
    address: z.url().describe('Permanent address of the page of the checklist.'),
    title: checklistSchema.shape.title,
    short,
    use,
    notFor,
    takes,
    room,
    outcome,
    items: z.array(itemId).describe('Ids of its items, in the order to work through them.'),
    lighter,
  })
  .describe('An ordered choice of items for one occasion.');
export type ApiChecklist = z.infer<typeof apiChecklistSchema>;

/** A gap as programs read it. */
export const apiGapSchema = z
  .strictObject({
    id: gapId,
    address: z.url().describe('Permanent address of the page of the gap.'),
    title: gapSchema.shape.title,
    short: gapSchema.shape.short,
    glance: gapSchema.shape.glance,
    assessment: z
      .strictObject({
        name: gapSchema.shape.assessment.shape.name,
        address: z.url().describe('Where its worksheet is.'),
        settles: gapSchema.shape.assessment.shape.settles,
      })
      .describe('How to find out where you stand.'),
    items: z.array(itemId).describe('Ids of the items that close it.'),
  })
  .describe('One of the four gaps between what a proof shows and what operations need.');
export type ApiGap = z.infer<typeof apiGapSchema>;
