import { z } from 'zod';
import { addressSchema } from './shared.ts';

/** Pages that links may already name although they do not exist yet. */
export const awaitedSchema = z
  .array(addressSchema)
  .describe('Addresses that will exist. Links to them render nothing until they do.');
export type Awaited = z.infer<typeof awaitedSchema>;
