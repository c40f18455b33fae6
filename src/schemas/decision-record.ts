import { z } from 'zod';
import { idSchema, textSchema } from './shared.ts';

const questionSchema = idSchema.describe('Permanent id of a question.');
const textOf = (what: string) => textSchema.describe(what);
const linkSchema = z.url().optional().describe('Where the site says how. Left out where it does not.');

const stepSchema = z.strictObject({
  question: questionSchema,
  title: textOf('What to do about it, as an instruction.'),
  monday: textOf('The one thing to do on Monday.'),
  link: linkSchema,
});

const actionSchema = z.strictObject({
  id: idSchema.describe('Permanent id of the action.'),
  text: textOf('The action, as an instruction.'),
  if: textSchema.optional().describe('The result it depends on, which nobody can choose.'),
  link: linkSchema,
});

/** A decision that somebody reached with a quiz, as programs read it. What is published never changes: another shape is another version. */
export const decisionRecordSchema = z
  .strictObject({
    $schema: z.url().describe('Address of this schema.'),
    format: z.literal('prove-or-ship/decision-record'),
    version: z.literal(1).describe('Version of this format. Anything added, changed or removed raises it.'),
    about: textSchema.nullable().describe('What the reader calls the idea; null where they gave no name.'),
    date: z.iso.date().describe('The day on which the record was made.'),
    reviewBy: z.iso.date().describe('The day by which to look at the decision again.'),
    link: z.url().describe('Opens these answers in the quiz.'),
    questions: z
      .strictObject({
        id: idSchema.describe('Permanent id of the quiz.'),
        version: z.int().min(1).describe('Which version of its questions was asked.'),
      })
      .describe('Which questions were asked.'),
    answers: z
      .array(
        z.strictObject({
          question: questionSchema,
          asked: textOf('The question as it was asked.'),
          answer: idSchema
            .nullable()
            .describe(
              'Permanent id of the answer; `unknown` for *don’t know*; null where none was given, which has the same effect.',
            ),
          text: textSchema.nullable().describe('The answer in a few words.'),
          counts: z.boolean().describe('False for an answer to a question that the other answers make needless.'),
        }),
      )
      .describe('All questions that were to be asked, in order; then the answers that do not count.'),
    recommendation: z.strictObject({
      decided: z.boolean().describe('False while the answers allow more than one recommendation.'),
      id: idSchema.nullable().describe('Permanent id of what is recommended.'),
      outcome: idSchema.nullable().describe('Permanent id of the form in which it is recommended.'),
      title: textOf('The recommendation in one sentence, or that it is open.'),
      possible: z
        .array(z.strictObject({ id: idSchema, name: textOf('What may be recommended, as a noun.') }))
        .min(1)
        .describe('All that the answers still allow; one where it is decided.'),
      leaning: textSchema.nullable().describe('What can be said while it is open, where something can.'),
    }),
    monday: z
      .strictObject({ title: textOf('What it is about.'), text: textOf('What to do.'), link: linkSchema })
      .nullable()
      .describe('The one thing to do first; null while it is open.'),
    firstToFix: stepSchema
      .nullable()
      .describe('What needs fixing first; null while it is open, and where nothing is known to need fixing.'),
    alsoToFix: z.array(stepSchema).describe('What else needs fixing, in this order.'),
    toFindOut: z
      .array(z.strictObject({ question: questionSchema, text: textOf('How to find it out.') }))
      .describe('Facts that are not known, the most useful first.'),
    because: z
      .array(questionSchema)
      .describe('The fewest answers that force the recommendation, whatever the others are.'),
    rule: z
      .strictObject({ id: idSchema, text: textOf('The rule as a sentence.') })
      .nullable()
      .describe('The rule that decided.'),
    whatWouldChange: z
      .array(
        z.strictObject({
          to: idSchema.describe('Permanent id of another recommendation.'),
          actions: z
            .array(actionSchema)
            .nullable()
            .describe('The fewest actions that lead there; null where nothing that can be changed does.'),
        }),
      )
      .describe('Ways to other recommendations, where the quiz gives advice on them.'),
    restsOn: z.array(textSchema).describe('What must be true. If one turns out untrue, decide again.'),
    trial: z
      .strictObject({
        timeBox: textOf('How long it may take.'),
        passMark: textOf('What counts as a pass.'),
        stop: textOf('When to stop for good.'),
      })
      .nullable()
      .describe('The limits of a trial, where one is recommended.'),
    sources: z
      .array(
        z.strictObject({
          id: idSchema,
          title: textOf('Title of the work.'),
          by: textOf('Author or publisher.'),
          published: textOf('Day, month or year of publication, or `undated`.'),
          url: z.url().describe('Where it can be read.'),
        }),
      )
      .describe('Works that the texts above rest on.'),
  })
  .meta({
    title: 'Decision record, version 1',
    description: 'What a quiz of this site was told, what it recommends, why, and what to do first.',
  });
export type DecisionRecord = z.infer<typeof decisionRecordSchema>;

/** The same as JSON Schema, as it is published at an address. */
export function describeDecisionRecord(address: string) {
  const { $schema, title, description, ...rest } = z.toJSONSchema(decisionRecordSchema);
  return { $schema, $id: address, title, description, ...rest };
}
