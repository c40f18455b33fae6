import { z } from 'zod';
import { leaningSchema, migrationSchema, ruleSchema, skipSchema, whenSchema } from './flow-logic.ts';
import { addressSchema, idSchema, linkSchema, pageFields, sourcesSchema, textSchema } from './shared.ts';

const gapSchema = z
  .enum(['technical', 'data', 'organizational', 'governance'])
  .describe('The readiness gap it belongs to.');

const sideSchema = z
  .strictObject({
    text: textSchema.describe('What sources say differently or nobody has measured, and the side that is taken here.'),
    to: addressSchema.describe('Where this site discusses it and names the sources.'),
  })
  .optional()
  .describe('Present where this takes a side.');

const linksSchema = z
  .array(linkSchema.pick({ to: true, title: true }).strict())
  .max(3, 'three links at most: a result shows four in all')
  .default([]);

const fixSchema = z.strictObject({
  gap: gapSchema,
  hole: z
    .enum(['whole', 'half'])
    .describe('`whole`: nothing is there yet. `half`: a part of it is. Every whole hole is fixed before any half one.'),
  title: textSchema.max(80).describe('The hole and its remedy, as an instruction.'),
  monday: textSchema.describe('The one thing to do on Monday.'),
  to: addressSchema.optional().describe('Where this site says how.'),
  sources: sourcesSchema.optional(),
  side: sideSchema,
});

const optionSchema = z.strictObject({
  id: idSchema.describe('Permanent id; links carry it.'),
  label: textSchema.describe('What the reader picks.'),
  short: textSchema.max(60).describe('The same in a few words, for lists of answers.'),
  tests: z
    .array(idSchema)
    .max(3, 'an option stands for three conditions at most')
    .default([])
    .describe('Ids of the conditions of the comparison that this option stands for.'),
  links: linksSchema.describe('Which pages help whoever picks it, the most helpful first.'),
  propose: z.literal('never').optional().describe('`never`: no advice may lead here, such as going live.'),
  fix: fixSchema.optional().describe('Present when this answer leaves a hole.'),
});

const questionSchema = z.strictObject({
  id: idSchema.describe('Permanent id; links carry it. `v`, `m` and `unknown` are taken.'),
  part: z
    .union([z.literal(1), z.literal(2)])
    .describe('1: settles the verdict. 2: finds what to fix first and never changes the verdict.'),
  gap: gapSchema.optional(),
  short: textSchema.max(40).describe('Name of the fact, for lists of answers.'),
  ask: textSchema.describe('The question.'),
  hint: textSchema.optional().describe('One short sentence below the question.'),
  why: textSchema.describe('Why we ask.'),
  rule: textSchema
    .max(160)
    .optional()
    .describe('The sentence that decides between two answers. It stands beside the options.'),
  help: textSchema.describe('How to tell which answer is yours.'),
  findOut: textSchema.describe('What to do when you do not know.'),
  sources: sourcesSchema.optional(),
  order: z.enum(['bad-to-good', 'unordered']).describe('What the order of the options means for this decision.'),
  options: z.array(optionSchema).min(2).describe('What can be answered, in the order on the page.'),
  unknown: textSchema.optional().describe('Label of *don’t know*. Leave it out where another option says so.'),
  unknownLinks: linksSchema.describe('Which pages help whoever does not know.'),
  skip: z.array(skipSchema).default([]).describe('When it is not asked. The first line that fits counts.'),
});

const verdictSchema = z.strictObject({
  id: idSchema,
  name: textSchema.max(40).describe('What is recommended, as a noun.'),
  tone: z.enum(['prove', 'ship', 'first', 'second']).describe('Its color and stroke.'),
  carries: z
    .enum(['trial', 'rests'])
    .describe('What each of its outcomes must say: the limits of a trial, or what it rests on.'),
});

const outcomeSchema = z.strictObject({
  id: idSchema.describe('Permanent id; its page is `/quiz/outcomes/<id>/` in the stage quiz.'),
  verdict: idSchema,
  title: textSchema.max(110).describe('The recommendation in one sentence.'),
  short: textSchema.max(50).describe('The recommendation in a few words.'),
  at: idSchema
    .optional()
    .describe('The station of the path at which whoever gets it is; required where there is a path.'),
  text: textSchema.describe('Why, in two or three sentences.'),
  monday: textSchema.describe('The first thing to do on Monday, when no hole is known.'),
  meanwhile: textSchema
    .optional()
    .describe('What has to happen in the same week, whatever hole comes first. Leave it out where nothing does.'),
  trial: z
    .strictObject({
      timeBox: textSchema.describe('How long it may take.'),
      passMark: textSchema.describe('What counts as a pass, written before it starts.'),
      stop: textSchema.describe('When to stop for good.'),
    })
    .optional()
    .describe('The limits of a trial; required where the verdict carries `trial`.'),
  timeBox: textSchema
    .optional()
    .describe('How long it takes, and what that depends on; required where the second part is offered.'),
  side: sideSchema,
  restsOn: z.array(textSchema).default([]).describe('What must be true. If one turns out untrue, come back.'),
  fixOrder: z.array(idSchema).describe('Questions in the order in which their holes are fixed, whole ones first.'),
  halfOrder: z
    .array(idSchema)
    .optional()
    .describe('The order in which half holes are fixed, after all whole ones. Left out: the same order.'),
  next: z.array(linkSchema).default([]).describe('Where to go from here.'),
  sources: sourcesSchema.optional(),
});

const actionSchema = z.strictObject({
  id: idSchema,
  text: textSchema.describe('The action, as an instruction.'),
  if: textSchema.optional().describe('The result that is not ours to choose, such as *if the trial passes*.'),
  sets: z.record(idSchema, idSchema).describe('Question: the option that is true once it has worked.'),
  to: addressSchema.describe('Where this site says how.'),
  title: textSchema.describe('What the link says.'),
});

const stopSchema = z.strictObject({
  id: idSchema.describe('Id within the path; outcomes name stations by it.'),
  name: textSchema.max(22).describe('What is written at the stop.'),
  note: textSchema.max(120).describe('What it takes, in one sentence.'),
  tone: z.enum(['prove', 'ship']).describe('On which side of the decision it lies.'),
  gate: z
    .array(idSchema)
    .min(1)
    .optional()
    .describe('Present at a gate: the questions whose best answers open it. A hole closes it, half a hole opens half.'),
});

/** A decision as data: questions, rules, outcomes and their wording. */
export const flowSchema = z.strictObject({
  ...pageFields,
  edition: z.int().min(1).describe('Raised when a question, an option or a rule changes; links carry it.'),
  comparison: idSchema.optional().describe('The comparison whose conditions the options test.'),
  promise: textSchema.describe('What the reader gets, and how long it takes.'),
  verdicts: z.array(verdictSchema).min(2).max(6).describe('What may be recommended.'),
  forward: z
    .array(idSchema)
    .default([])
    .describe('All verdicts from back to forward, if a better answer must never move back. Otherwise empty.'),
  second: z.array(idSchema).default([]).describe('Verdicts after which the second part is offered.'),
  undecided: z
    .strictObject({
      title: textSchema.max(110).describe('What is said while the answers allow more than one recommendation.'),
      text: textSchema.describe('What to do about it.'),
    })
    .describe('The result while the answers allow more than one recommendation.'),
  clear: z
    .strictObject({
      title: textSchema.max(80).describe('What is said when the second part found nothing that blocks.'),
      text: textSchema.describe('What to do then.'),
      to: addressSchema.describe('Where this site says how to go on.'),
    })
    .optional()
    .describe('The first thing to do when no hole is known and nothing is open.'),
  questions: z.array(questionSchema).min(1).max(12).describe('In the order of asking; the first part first.'),
  rules: z
    .array(ruleSchema.extend({ says: textSchema.describe('The row as a sentence, for the page on how it decides.') }))
    .min(1)
    .describe('Who wins: the first row that fits.'),
  leanings: z.array(leaningSchema).default([]).describe('What may honestly be said while the recommendation is open.'),
  path: z
    .array(stopSchema)
    .max(12)
    .default([])
    .describe('The whole way on which each outcome lies: stations, and the gates between them.'),
  outcomes: z.array(outcomeSchema).min(1).describe('What a reader gets in the end; rules lead to them.'),
  actions: z.array(actionSchema).default([]).describe('What a team can do to change a fact, the cheapest first.'),
  advice: z
    .array(
      z.strictObject({
        from: idSchema.describe('The verdict a reader has.'),
        to: idSchema.describe('The verdict they may want.'),
        none: textSchema.describe('What is said when nothing they can change leads there.'),
      }),
    )
    .default([])
    .describe('For which verdicts the shortest way to another one is shown.'),
  pairs: z
    .array(
      z.strictObject({
        when: whenSchema.describe('Exactly two questions with one option each.'),
        tests: z.array(idSchema).min(1).max(3).describe('Ids of the conditions that both answers together stand for.'),
      }),
    )
    .default([])
    .describe('Conditions that only two answers together test.'),
  migrations: z.array(migrationSchema).default([]).describe('One entry for each edition that was replaced.'),
});
export type Flow = z.infer<typeof flowSchema>;
