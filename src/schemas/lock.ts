import { z } from 'zod';
import { addressSchema, daySchema, idSchema, textSchema } from './shared.ts';

/** What became of a public name that is gone. */
export const tombstoneSchema = z.strictObject({
  address: addressSchema.describe('The address that no longer holds what it held.'),
  was: textSchema.optional().describe('What stood there, in the words a reader will remember.'),
  became: z
    .enum(['moved', 'split', 'merged', 'withdrawn'])
    .describe(
      '`moved`: all of it, to one address. `split`: to several. `merged`: into something larger. `withdrawn`: taken back.',
    ),
  why: textSchema.describe('The reason, as a reader will see it.'),
  to: z.array(addressSchema).default([]).describe('Where its content is now. Empty only for `withdrawn`.'),
  on: daySchema,
});
export type Tombstone = z.infer<typeof tombstoneSchema>;

const fingerprintSchema = z
  .string()
  .regex(/^[0-9a-f]{16}$/, 'a fingerprint has 16 of the signs 0 to 9 and a to f, as `npm run generate` writes it');

/** Every public id and address ever released, every edition of a quiz, and every revision of an item. */
export const lockSchema = z.strictObject({
  addresses: z
    .record(addressSchema, z.array(z.string()))
    .describe('Each page with the anchors on it. Lines are added by `npm run generate` and never removed.'),
  editions: z
    .record(idSchema, fingerprintSchema)
    .default({})
    .describe(
      'Each released edition of a quiz by its file name, with its fingerprint. Lines are added by `npm run generate` and never changed or removed.',
    ),
  items: z
    .record(
      z.string().regex(/^[a-z0-9]{4}-(\d+(\.\d+)?|never)$/, 'such as `k7m2-1`, `k7m2-1.2` or `k7m2-never`'),
      fingerprintSchema,
    )
    .default({})
    .describe(
      'Each revision of an item with the fingerprint of what it asks for, and each wording with that of `done`; `-never` where nobody may waive it. Lines are added by `npm run generate` and never changed or removed.',
    ),
  tombstones: z.array(tombstoneSchema).default([]).describe('One for each name that is gone, written by hand.'),
});
export type Lock = z.infer<typeof lockSchema>;
