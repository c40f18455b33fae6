import { z } from 'zod';
import { textSchema } from './shared.ts';
import { doubtNumber, unitSchema } from './units.ts';

const markSchema = z
  .strictObject({
    label: textSchema.max(40).describe('What is measured, written beside its mark.'),
    at: z.number().optional().describe('The value, drawn as a dot.'),
    low: z.number().optional().describe('Lower end of a range, drawn as a line to `high`.'),
    high: z.number().optional().describe('Upper end of a range.'),
    counts: textSchema.max(140).describe('What the figure counts: of what, by whom, when.'),
    tone: z
      .enum(['prove', 'ship', 'first'])
      .default('first')
      .describe('`prove` (ochre) and `ship` (green-blue) keep their meaning; `first` is neutral.'),
  })
  .refine(
    ({ at, low, high }) => (at !== undefined || low !== undefined) && (low === undefined) === (high === undefined),
    {
      error: 'give `at`, or both `low` and `high`, or all three',
      path: ['at'],
    },
  );

/** Figures on one scale, each with what it counts: drawn, and as a table. */
export const chartSchema = z
  .strictObject({
    title: textSchema.max(110).describe('What the chart shows, as a finding.'),
    description: textSchema.max(300).describe('The chart in one or two sentences, for readers who cannot see it.'),
    unit: unitSchema,
    from: z.number().describe('Start of the scale.'),
    to: z.number().describe('End of the scale.'),
    shares: z
      .boolean()
      .optional()
      .describe('True for shares of one whole, such as a funnel: each is a line from the start of the scale.'),
    heads: z
      .tuple([textSchema.max(30), textSchema.max(30), textSchema.max(30)])
      .describe('Heads of the equal table: for the label, for the figure, and for what it counts.'),
    line: z
      .strictObject({
        label: textSchema.max(40).describe('What it is, such as *The mark in the plan*.'),
        at: z.number().describe('Its place on the scale.'),
        counts: textSchema.max(140).describe('What the reader should know about it.'),
      })
      .optional()
      .describe('A value that all figures are held against, drawn as a line through them.'),
    marks: z.array(markSchema).min(2).max(14).describe('The figures, in the order they are drawn.'),
  })
  .refine(
    ({ from, to, line, marks }) =>
      [line?.at, ...marks.flatMap(({ at, low, high }) => [at, low, high])].every(
        (n) => n === undefined || (n >= from && n <= to),
      ),
    {
      error: 'widen the scale: a mark lies outside of it',
      path: ['to'],
    },
  )
  .refine(({ from, to }) => from < to, { error: 'write an end that lies above the start', path: ['to'] })
  .refine(({ marks }) => marks.every(({ low, high }) => (low ?? 0) <= (high ?? low ?? 0)), {
    error: 'give each range a `low` that is not above its `high`',
    path: ['marks'],
  })
  .superRefine(({ unit, line, marks }, context) => {
    const numbers: [(string | number)[], number | undefined][] = [
      [['line', 'at'], line?.at],
      ...marks.flatMap((mark, place) =>
        (['at', 'low', 'high'] as const).map((end): [(string | number)[], number | undefined] => [
          ['marks', place, end],
          mark[end],
        ]),
      ),
    ];
    for (const [path, number] of numbers) {
      // The middle of counts may lie between two of them.
      const message = number === undefined ? undefined : doubtNumber(unit, number, { between: true });
      if (message) context.addIssue({ code: 'custom', path, message, input: number });
    }
  });
export type Chart = z.infer<typeof chartSchema>;
