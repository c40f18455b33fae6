import { z } from 'zod';
import { conditionSchema, gapNames } from './item.ts';

const text = z.string().min(1);
const typed = text.optional();
const day = z.iso.date();
const id = z
  .string()
  .regex(/^(?=.*\d)[a-z][a-z0-9]{3}$/)
  .describe('Permanent id of the check.');
const { metric, percentile, operator, unit, window } = conditionSchema.shape;

/** A fingerprint as it is written. */
export const fingerprintSchema = z.string().regex(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
const verdict = z.enum(['blocked', 'conditional', 'clear']);

/** A gate of a sheet, in both versions. */
export const sheetGateSchema = z.strictObject({
  id,
  revision: z.int().min(1).describe('Which revision of the check was signed.'),
  wording: z.int().min(1).describe('Which wording of that revision. Together they name the exact sentence.'),
  address: z.url().optional().describe('Permanent address of the check. Left out where the site did not know it.'),
  title: typed.describe('What the check was called.'),
  gap: z.enum(gapNames).optional().describe('The gap it closes.'),
  done: typed.describe('When it is done, as the site said it when the file was made.'),
  measure: z
    .strictObject({ metric, percentile, operator, unit, window })
    .optional()
    .describe('What is measured, and how it is compared with `value`.'),
  value: z.number().optional().describe('The value that the leader set.'),
  instead: typed.describe('In words, where that value is not the one that `done` says.'),
  note: typed.describe('What it means here, in the words of the leader.'),
  days: z.int().min(1).optional().describe('How many days its evidence counts.'),
  until: typed.describe('What ends the evidence earlier.'),
});

/** Where a gate of a sheet stands, in version 1. */
export const judgedSchema = z.strictObject({
  id,
  standing: z.enum(['met', 'waived', 'unmet']).describe('Where the gate stands. What is unknown is not met.'),
  says: text.describe('Why.'),
  told: typed.describe('What has changed about the check since the threshold was fixed.'),
  early: typed.describe('Given where the evidence is from before the threshold was fixed. It counts all the same.'),
  lasts: day.optional().describe('The last day on which the evidence counts.'),
  waiver: z.enum(['holds', 'does-not-hold']).optional().describe('Left out where nobody entered a waiver.'),
  state: z.enum(['open', 'doing', 'done', 'not-applicable']).describe('What was entered as its state.'),
  reason: typed.describe('What was entered for why it does not apply.'),
  evidence: typed.describe('What was entered as evidence.'),
  checked: typed.describe('What was entered as the day of the evidence.'),
  measured: typed.describe('What was entered as measured.'),
  waived: typed.describe('Why the gate may stay unmet.'),
  approver: typed.describe('Who agreed to that.'),
  until: typed.describe('The last day of the waiver, as it was entered.'),
  control: typed.describe('What limits the harm meanwhile.'),
});

/** A threshold sheet of version 1, as programs read it. What is published never changes: another shape is another version. */
export const thresholdSchema = z
  .strictObject({
    $schema: z.url().describe('Address of this schema.'),
    format: z.literal('prove-or-ship/threshold'),
    version: z.literal(1).describe('Version of this format. Anything added, changed or removed raises it.'),
    fingerprint: fingerprintSchema
      .optional()
      .describe('Changes with all that was agreed: system, people, days, gates, values and notes. Not with `result`.'),
    about: typed.describe('The system, with its version.'),
    decider: typed.describe('The one person who decides.'),
    fixed: day.optional().describe('The day on which the threshold was fixed.'),
    decides: day.optional().describe('The day of the decision.'),
    gates: z.array(sheetGateSchema).describe('What must be met.'),
    signed: z
      .strictObject({
        fingerprint: fingerprintSchema.optional().describe('The fingerprint of the signed sheet.'),
        changes: z.array(text).min(1).describe('In what this sheet differs from the signed one.'),
        verdict: verdict.optional().describe('What follows from the signed sheet, with the same that was measured.'),
      })
      .optional()
      .describe('Given where this sheet is no longer the one that was kept as signed.'),
    result: z
      .strictObject({
        day: day.describe('The day of the judgement.'),
        verdict: z
          .enum([...verdict.options, 'conditional-not-signed', 'clear-not-signed'])
          .describe(
            '`blocked`: a gate is not met. `conditional`: none is unmet, one at least is waived. `clear`: all are met. With `-not-signed`: so it is by this sheet, which is no longer the signed one.',
          ),
        gates: z.array(judgedSchema).describe('Where each gate stands.'),
      })
      .optional()
      .describe('What was measured. Left out in the sheet that is signed beforehand.'),
  })
  .meta({
    title: 'Threshold, version 1',
    description: 'What must be true before a system goes live, who decides, and what was measured.',
  });
/** The same as JSON Schema, as it is published at an address. */
export function describeThreshold(address: string) {
  const { $schema, title, description, ...rest } = z.toJSONSchema(thresholdSchema);
  return { $schema, $id: address, title, description, ...rest };
}
