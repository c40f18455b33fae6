import { z } from 'zod';
import { linkSchema, textSchema } from './shared.ts';

/** Something the owner of the site offers. */
export const serviceSchema = z.strictObject({
  name: textSchema.max(60).describe('Name of the service.'),
  order: z.int().min(1).describe('Place on the services page, counted from one.'),
  for: textSchema.describe('What it is for.'),
  bring: z.array(textSchema).default([]).describe('What the buyer brings, one thing a line.'),
  leaves: z.array(textSchema).min(1).describe('What the buyer holds at the end.'),
  notFor: textSchema.describe('When not to buy it.'),
  instead: linkSchema.optional().describe('A page of the guide that costs nothing and may do.'),
});
export type Service = z.infer<typeof serviceSchema>;
