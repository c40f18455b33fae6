import { z } from 'zod';

const count = z.int().min(0);

/** What a run of the proofs of one flow found. Written by `npm run prove` to `content/proofs/`, never by hand. */
export const proofRecordSchema = z.strictObject({
  /** Hash of all that the result depends on. */
  fingerprint: z.string(),
  /** Combinations of answers, *don't know* included, that the engine was run on. */
  states: count,
  /** How many of them lead to each verdict. */
  verdicts: z.array(z.strictObject({ id: z.string(), states: count })),
  /** How many of them leave more than one verdict possible. */
  open: count,
  /** Each proof once, with the most cases it was tried on. */
  proofs: z.array(z.strictObject({ id: z.string(), tried: count })),
  violations: z.array(z.string()),
});
export type ProofRecord = z.infer<typeof proofRecordSchema>;
