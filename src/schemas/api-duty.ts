import { z } from 'zod';
import { apiItemSchema } from './api.ts';
import { dutySchema } from './duty.ts';
import { idSchema } from './shared.ts';

const { title, law, roles, kinds, article, says, clocks } = dutySchema.shape;

/** A duty as programs read it. */
export const apiDutySchema = z
  .strictObject({
    id: idSchema,
    address: z.url().describe('Permanent address of the row.'),
    title,
    law,
    roles,
    kinds,
    from: z.iso.date().describe('The day from which it binds.'),
    article,
    says,
    here: apiItemSchema.shape.related.describe('What to do about it on this site.'),
    clocks,
    sources: apiItemSchema.shape.sources.describe('Works that it rests on.'),
    reviewed: z.iso.date().describe('The day someone last read it against its sources.'),
    reviewBy: z.iso.date().describe('The day by which it is read again.'),
  })
  .describe('One duty of one law. This is not legal advice.');
export type ApiDuty = z.infer<typeof apiDutySchema>;
