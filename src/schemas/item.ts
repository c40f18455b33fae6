import { z } from 'zod';
import { daySchema, linkSchema, reviewFields, sourcesSchema, textSchema } from './shared.ts';
import { doubtNumber, unitSchema } from './units.ts';

const answer = z.enum(['yes', 'no']).optional();

/** What may be known of a system. */
export const systemFactsSchema = z.strictObject({
  eu: answer.describe('People or data in the EU.'),
  personal: answer.describe('It uses personal data.'),
  meets: answer.describe('People meet it, or what it made.'),
  decides: answer.describe('It decides about people, or others lean on what it says of them.'),
  many: answer.describe('More than a handful of people in the own organization use it.'),
  acts: answer.describe('It acts without a person.'),
  off: answer.describe('It can be off within a minute.'),
});

/** Facts about a system that are true together. */
export const systemRowSchema = systemFactsSchema.refine(
  (row) => Object.keys(row).length > 0,
  'Name at least one fact.',
);

/** The four gaps between what a proof shows and what operations need. */
export const gapNames = ['technical', 'data', 'organizational', 'governance'] as const;

/** An item's permanent id, which is also its file name: four signs, a consonant first, at least one digit, none that is easily misread. */
export const itemIdPattern = /^(?=.*\d)[b-df-hjkmnp-tv-xz][b-df-hjkmnp-tv-xz2-9]{3}$/;

const evidenceSchema = z.strictObject({
  what: textSchema.max(240).describe('What to show: a file, a report, a record. Not a statement that it is done.'),
  days: z
    .int()
    .min(1)
    .max(1000)
    .describe('How many days the evidence stays valid. This is our judgment; the site says so.'),
  until: textSchema
    .max(120)
    .optional()
    .describe('What voids it earlier, such as *a change of model, prompt or provider*.'),
});

/** The measurable condition of an item, as it is published. What programs read may name units that are not in use now. */
export const conditionSchema = z.strictObject({
  metric: textSchema.max(60).describe('What is measured, such as *time to restore service*.'),
  percentile: z.number().min(1).max(100).optional().describe('The percentile of the metric, where it is one.'),
  operator: z.enum(['at-most', 'at-least', 'less-than', 'more-than', 'exactly']).describe('How it is compared.'),
  value: z.number().describe('The value it is compared with. `done` must say the same number.'),
  unit: textSchema.max(40).describe('The unit, such as *minutes*, *percent* or *times expected peak load*.'),
  window: textSchema.max(60).optional().describe('Over what time or number of cases it is measured.'),
  basis: z
    .enum(['sourced', 'house'])
    .describe('`sourced`: one of the sources of the item gives this value. `house`: it is our own; the site says so.'),
});

/** The measurable condition of an item, as authors write it. */
const writtenConditionSchema = conditionSchema
  .extend({
    percentile: z.number().min(1).max(99.99).optional().describe('The percentile of the metric, where it is one.'),
    unit: unitSchema,
  })
  .superRefine(({ unit, value }, context) => {
    const message = doubtNumber(unit, value);
    if (message) context.addIssue({ code: 'custom', path: ['value'], message, input: value });
  });

/** One checkable thing that teams link to. */
export const itemSchema = z.strictObject({
  title: textSchema.max(80).describe('What to do, as an instruction that starts with a verb. No period.'),
  gap: z.enum(gapNames).describe('The gap it closes. It may change; the id and the address stay.'),
  done: textSchema
    .max(280)
    .describe('*Done when*: one sentence that two people would judge alike. No word such as *appropriate*.'),
  why: textSchema.max(600).describe('Why it matters: what goes wrong without it, in one to three sentences.'),
  how: z
    .array(textSchema.max(280))
    .min(1)
    .max(5)
    .describe('How to check it, step by step. Another person must be able to follow.'),
  evidence: evidenceSchema.describe('What counts as evidence, and how long it stays valid.'),
  condition: writtenConditionSchema.optional().describe('The measurable condition, where there is one.'),
  gate: z.boolean().describe('True where it must be met before launch.'),
  due: z
    .array(systemRowSchema)
    .min(1)
    .optional()
    .describe(
      'Given where it is due for some systems only: one row must be possible. A fact that is not known may be either way, so the check is due until it is found out.',
    ),
  waiver: z
    .literal('never')
    .optional()
    .describe('Given where nobody may waive it as a gate, nor take it out of a threshold while it is due.'),
  last: z
    .literal(true)
    .optional()
    .describe('Given where it is done last, once every other gate is met or waived: the decision itself.'),
  effort: z.enum(['hours', 'days', 'weeks']).describe('The usual order of effort for one system.'),
  when: z
    .enum(['before-poc', 'before-launch', 'first-30-days', 'always'])
    .describe('The moment by which it is due; `always` is reviewed again and again.'),
  stage: z
    .enum(['fix', 'build', 'prove', 'review', 'decide'])
    .default('build')
    .describe(
      'Its place in the order of a launch: what is named or agreed first, what is built, what is tested or rehearsed, what is reviewed, and the decision.',
    ),
  role: z
    .enum(['leader', 'product', 'engineering', 'data', 'operations', 'security', 'legal'])
    .describe('Who usually owns it.'),
  applies: z
    .array(z.enum(['any', 'llm', 'agent', 'retrieval', 'webhooks']))
    .min(1)
    .describe('The kinds of system it is for. `any` stands alone.'),
  sources: sourcesSchema,
  ...reviewFields,
  related: z.array(linkSchema).max(4).default([]).describe('Guides and conditions that explain it.'),
  revision: z.int().min(1).describe('Raise it by one when what the item asks for changes. Links and plans show it.'),
  wording: z
    .int()
    .min(1)
    .describe(
      'Raise it by one when `done` is said in other words and asks for the same. Starts at 1 for each revision.',
    ),
  earlier: z
    .array(textSchema.max(280))
    .min(1)
    .optional()
    .describe(
      'What `done` said in each earlier wording of this revision, from the first on, word for word. Signed sheets keep it.',
    ),
  added: daySchema.describe(
    'The day on which the item came to the site. It never changes: plans made before it are told that it is new.',
  ),
});
export type Item = z.infer<typeof itemSchema>;
export type GapName = Item['gap'];
