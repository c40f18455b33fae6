import { z } from 'zod';
import { gapNames, itemIdPattern, systemRowSchema } from './item.ts';
import { daySchema, idSchema, linkSchema, pageFields, textSchema } from './shared.ts';

const stepFields = {
  title: textSchema.max(90).describe('Heading of the step: what happened.'),
  text: z.array(textSchema.max(500)).min(1).max(4).describe('Why this step, and what it showed. Paragraphs.'),
  links: z.array(linkSchema).max(5).default([]).describe('What the step was made with.'),
};

const answersSchema = z.strictObject({
  ...stepFields,
  day: daySchema.describe('The invented day of the answers.'),
  answers: z.record(idSchema, idSchema).describe('Question of the stage quiz: option, or `unknown`.'),
});

const filledSchema = z
  .record(idSchema, z.record(idSchema, z.record(idSchema, textSchema.max(400))))
  .describe('Part of the worksheet: row: field: what was entered. Fields that are filled in once stand in row `once`.');

const runSchema = z.strictObject({
  name: textSchema.max(40).describe('Its name, such as *First run*.'),
  day: daySchema.describe('The invented day on which the cases were opened.'),
  passed: z.int().min(0).describe('Cases that passed.'),
  of: z.int().min(1).describe('Cases in all.'),
  failures: z
    .array(
      z.strictObject({
        what: textSchema.max(110).describe('What went wrong.'),
        count: z.int().min(1).describe('In how many cases.'),
      }),
    )
    .min(1)
    .describe('Why cases failed. Together they are all that did not pass.'),
  rare: z
    .strictObject({
      what: textSchema.max(60).describe('The worst error, as the subject of *missed*, such as *Urgent mails*.'),
      missed: z.int().min(0).describe('In how many cases it happened.'),
      of: z.int().min(1).describe('Of how many cases drawn on purpose.'),
    })
    .describe('The rare cases of the plan, counted apart.'),
  decision: textSchema.max(30).describe('*Extend once*, *Ship* or *Stop*.'),
  says: textSchema.max(400).describe('The decision as it was signed.'),
});

const costSchema = z.strictObject({
  way: textSchema.max(40).describe('Which way of doing the work.'),
  minutes: z.number().positive().describe('Minutes of a person for one case.'),
  repair: z.number().min(0).describe('Minutes to set a result right that was not accepted.'),
  model: z.number().min(0).describe('Cost of model and tools for one case.'),
  accepted: z.number().positive().max(100).describe('Accepted results, in percent.'),
});

const entrySchema = z.strictObject({
  state: z.enum(['open', 'doing', 'done', 'not-applicable']).describe('Where it stands.'),
  reason: textSchema.max(160).exactOptional().describe('Why it does not apply.'),
  owner: textSchema.max(40).exactOptional().describe('Who owns it.'),
  due: daySchema.exactOptional().describe('The day it is due.'),
  evidence: textSchema.max(200).exactOptional().describe('Where the evidence is, and what it says.'),
  checked: daySchema.exactOptional().describe('The day the evidence is from.'),
  measured: textSchema.max(20).exactOptional().describe('What was measured, where the item has a number.'),
  waived: textSchema.max(160).exactOptional().describe('Why the gate may stay unmet for a while.'),
  approver: textSchema.max(40).exactOptional().describe('Who agreed to that.'),
  until: daySchema.exactOptional().describe('The last day on which that holds.'),
  control: textSchema.max(160).exactOptional().describe('What limits the harm meanwhile.'),
});

const entriesSchema = z
  .record(z.string().regex(itemIdPattern), entrySchema)
  .describe('What the team entered for items, by id.');

/** One invented case, carried through every tool of the site. Its figures are invented too, and the page says so. */
export const exampleSchema = z.strictObject({
  ...pageFields,
  invented: textSchema.max(200).describe('That all of it is invented. Stands at the top.'),
  about: textSchema.max(80).describe('Name of the idea, as a decision record carries it.'),
  situation: z
    .strictObject({
      ...stepFields,
      people: z
        .array(
          z.strictObject({
            name: textSchema.max(20).describe('A first name that is plainly a placeholder.'),
            does: textSchema.max(110).describe('What the person does here.'),
          }),
        )
        .min(2)
        .max(12)
        .describe('Who takes part.'),
    })
    .describe('Who it is about, and what they want.'),
  system: z
    .strictObject({
      says: textSchema.max(300).describe('The same in words, as the page shows it.'),
      facts: z
        .partialRecord(systemRowSchema.keyof(), z.enum(['yes', 'no']))
        .describe('What is known of it. A fact that is left out is not known.'),
      kinds: z.array(z.enum(['llm', 'agent', 'retrieval', 'webhooks'])).describe('The kinds of system that it is.'),
    })
    .describe('What the system is like. The gates follow from it.'),
  before: answersSchema.describe('The quiz before the trial.'),
  plan: z
    .strictObject({
      ...stepFields,
      guide: idSchema.describe('Id of the guide whose worksheet is filled in.'),
      filled: filledSchema,
    })
    .describe('The plan of the trial.'),
  exit: z
    .strictObject({
      ...stepFields,
      checklist: idSchema.describe('Id of the checklist that was gone through.'),
      runs: z.array(runSchema).min(1).max(3).describe('The runs of the trial.'),
      hour: z.number().positive().describe('What an hour of a person costs.'),
      currency: textSchema.max(20).describe('The unit of all costs.'),
      costs: z.array(costSchema).min(2).max(4).describe('What one accepted result costs, way by way.'),
      timed: textSchema.max(300).describe('Where the minutes come from.'),
      entries: entriesSchema,
    })
    .describe('How the trial ended.'),
  after: answersSchema.describe('The quiz after the trial.'),
  threshold: z
    .strictObject({
      ...stepFields,
      about: textSchema.max(60).describe('The system, with its version.'),
      decider: textSchema.max(40).describe('The one person who decides.'),
      fixed: daySchema.describe('The invented day on which it was fixed.'),
      decides: daySchema.describe('The invented day of the decision.'),
      own: z
        .record(
          z.string().regex(itemIdPattern),
          z.strictObject({
            value: z
              .number()
              .exactOptional()
              .describe('The value that the leader set, where the gate has a condition.'),
            note: textSchema.max(160).exactOptional().describe('What the gate means here.'),
          }),
        )
        .describe(
          'Gates of the list of `launch` for which the leader wrote something. All others are as the site has them.',
        ),
    })
    .describe('The threshold: all gates of the list of `launch`, fixed beforehand.'),
  sheets: z
    .strictObject({
      ...stepFields,
      filled: z
        .array(
          z.strictObject({
            gap: z.enum(gapNames).describe('The gap whose assessment was run.'),
            showed: textSchema.max(300).describe('What it brought to light.'),
            filled: filledSchema,
          }),
        )
        .min(1)
        .max(4)
        .describe('The worksheets.'),
    })
    .describe('The four assessments.'),
  launch: z
    .strictObject({
      ...stepFields,
      checklist: idSchema.describe('Id of the checklist that was gone through.'),
      day: daySchema.describe('The invented day of the decision.'),
      decision: textSchema.max(300).describe('The decision as it was signed.'),
      entries: entriesSchema,
    })
    .describe('The launch gate.'),
  tickets: z.strictObject(stepFields).describe('What was still open, in the tools of the team.'),
  live: z
    .strictObject({
      ...stepFields,
      day: daySchema.describe('The invented day of the second decision.'),
      decision: textSchema.max(300).describe('The decision as it was signed.'),
      entries: entriesSchema,
    })
    .describe('What happened then.'),
  next: linkSchema.describe('*Do this next*: one action on this site.'),
});
export type Example = z.infer<typeof exampleSchema>;
