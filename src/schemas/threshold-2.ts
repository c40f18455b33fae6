import { z } from 'zod';
import { conditionSchema, gapNames, systemFactsSchema } from './item.ts';
import { fingerprintSchema, judgedSchema, sheetGateSchema } from './threshold.ts';

const text = z.string().min(1);
const day = z.iso.date();
const ownId = z
  .string()
  .regex(/^own-[a-z0-9]{4,12}$/)
  .describe('Id of a gate of one’s own. It never meets one of the site.');

const systemSchema = z.strictObject({
  facts: systemFactsSchema.describe('What is known of the system. What is left out is not known, and counts as due.'),
  kinds: z.array(z.enum(['llm', 'agent', 'retrieval', 'webhooks'])).describe('The kinds of system that it is.'),
});

const ownSchema = z.strictObject({
  id: ownId,
  gap: z.enum(gapNames).describe('The gap it closes.'),
  done: text.describe('When it is met, in a sentence.'),
  days: z.int().min(1).describe('How many days its evidence counts.'),
  operator: conditionSchema.shape.operator.optional().describe('How what was measured is compared with `value`.'),
  value: z.number().optional().describe('The value that the leader set.'),
  unit: z.string().optional().describe('The unit of the value.'),
});

const judgedGateSchema = judgedSchema.extend({
  id: z.union([judgedSchema.shape.id, ownId]),
  standing: z
    .enum(['met', 'waived', 'unmet', 'to-decide'])
    .describe(
      'Where the gate stands. What is unknown is not met. `to-decide`: the decision itself, recorded once it is made.',
    ),
});

/** A threshold sheet of version 2, as programs read it. What is published never changes: another shape is another version. */
export const threshold2Schema = z
  .strictObject({
    $schema: z.url().describe('Address of this schema.'),
    format: z.literal('prove-or-ship/threshold'),
    version: z.literal(2).describe('Version of this format. Anything added, changed or removed raises it.'),
    fingerprint: fingerprintSchema
      .optional()
      .describe('Changes with all that was agreed: system, people, days, gates, values and notes. Not with `result`.'),
    about: text.optional().describe('The system, with its version.'),
    decider: text.optional().describe('The one person who decides.'),
    fixed: day.optional().describe('The day on which the threshold was fixed.'),
    decides: day.optional().describe('The day of the decision.'),
    system: systemSchema
      .nullable()
      .describe(
        'What the system is like. `null`: the sheet was fixed by the rules of version 1, in which every gate can be waived.',
      ),
    gates: z.array(sheetGateSchema).describe('What must be met.'),
    own: z.array(ownSchema).describe('Gates of the leader’s own, which no site knows.'),
    signed: z
      .strictObject({
        fingerprint: fingerprintSchema.nullable().describe('The fingerprint of the sheet that was kept as signed.'),
        by: text.nullable().describe('Who signed it: the one who decides by that sheet.'),
        on: day.nullable().describe('The day on which that sheet was fixed.'),
        matches: z.boolean().describe('Whether it is this sheet. False, too, where none is known as signed.'),
        changes: z.array(text).describe('In what this sheet differs from the signed one.'),
        link: text.optional().describe('The signed sheet itself where it is another one, as the fragment of its link.'),
        verdict: z
          .enum(['blocked', 'conditional', 'clear'])
          .optional()
          .describe('What follows from the signed sheet where it is another one, with the same that was measured.'),
      })
      .describe('What is known of the signed sheet. A program compares `fingerprint` with the one on paper.'),
    result: z
      .strictObject({
        day: day.describe('The day of the judgement.'),
        verdict: z
          .enum([
            'blocked',
            'conditional',
            'clear',
            'conditional-unsigned',
            'clear-unsigned',
            'conditional-changed',
            'clear-changed',
          ])
          .describe(
            '`blocked`: a gate is not met. `conditional`: none is unmet, one at least is waived. `clear`: all are met. With `-unsigned`: so it is by this sheet, and none is known as signed. With `-changed`: so it is by this sheet, which is no longer the signed one.',
          ),
        omitted: z
          .array(judgedSchema.shape.id)
          .describe(
            'Checks that are due for the system and that nobody may waive, and that the sheet leaves out. One is enough for `blocked`.',
          ),
        gates: z.array(judgedGateSchema).describe('Where each gate stands.'),
      })
      .optional()
      .describe('What was measured. Left out in the sheet that is signed beforehand.'),
  })
  .meta({
    title: 'Threshold, version 2',
    description: 'What must be true before a system goes live, who decides, what was signed, and what was measured.',
  });
export type ThresholdFile = z.infer<typeof threshold2Schema>;

/** The same as JSON Schema, as it is published at an address. */
export function describeThreshold2(address: string) {
  const { $schema, title, description, ...rest } = z.toJSONSchema(threshold2Schema);
  return { $schema, $id: address, title, description, ...rest };
}
