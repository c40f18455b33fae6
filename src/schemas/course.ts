import { z } from 'zod';
import { textSchema } from './shared.ts';
import { doubtNumber, unitSchema } from './units.ts';

const scale = {
  from: z.number().describe('Start of the scale.'),
  to: z.number().describe('End of the scale.'),
};

const momentSchema = z.strictObject({
  at: z.number().describe('Its place in time.'),
  values: z.array(z.number()).min(1).max(3).describe('The value of each line at that moment.'),
  event: textSchema.max(50).optional().describe('What happens then; it is marked on the first line.'),
});

/** How figures run over time, with a limit and what happens on the way. */
export const courseSchema = z
  .strictObject({
    title: textSchema.max(110).describe('What the drawing shows, as a finding.'),
    description: textSchema.max(300).describe('The drawing in one or two sentences, for readers who cannot see it.'),
    time: z
      .strictObject({ name: textSchema.max(20).describe('What is counted along it, such as *Week*.'), ...scale })
      .describe('The scale of time.'),
    unit: unitSchema,
    ...scale,
    steps: z.boolean().optional().describe('True where a value holds until the next moment.'),
    lines: z
      .array(
        z.strictObject({
          label: textSchema.max(28).describe('What runs here, written at its end.'),
          tone: z
            .enum(['prove', 'ship', 'first', 'second', 'third'])
            .describe(
              '`prove` for what is only tried, `ship` for what is live. The others are neutral: gray, black, and black with gaps.',
            ),
        }),
      )
      .min(1)
      .max(3)
      .describe('What is followed over time. The first line is the one to look at.'),
    limit: z
      .strictObject({
        label: textSchema.max(28).describe('What it is, such as *The trigger*.'),
        at: z.number().describe('Its place on the scale.'),
      })
      .optional()
      .describe('A value that the first line is held against.'),
    moments: z.array(momentSchema).min(3).max(12).describe('The values and events, in the order of time.'),
    note: textSchema
      .max(260)
      .optional()
      .describe('Where the figures come from, or that they are invented. It stands below the title.'),
  })
  .refine(({ time, from, to }) => time.from < time.to && from < to, {
    error: 'write ends that lie above their starts',
    path: ['to'],
  })
  .refine(
    ({ from, to, limit, moments }) =>
      [...moments.flatMap(({ values }) => values), ...(limit ? [limit.at] : [])].every((n) => n >= from && n <= to),
    { error: 'widen the scale: a value lies outside of it', path: ['to'] },
  )
  .refine(({ time, moments }) => moments.every(({ at }) => at >= time.from && at <= time.to), {
    error: 'widen the scale of time: a moment lies outside of it',
    path: ['time', 'to'],
  })
  .refine(
    ({ moments }) => moments.every(({ at }, place) => at > (moments[place - 1]?.at ?? Number.NEGATIVE_INFINITY)),
    {
      error: 'put the moments in the order of time, each once',
      path: ['moments'],
    },
  )
  .refine(({ lines, moments }) => moments.every(({ values }) => values.length === lines.length), {
    error: 'give every moment one value for each line',
    path: ['moments'],
  })
  .refine(({ moments }) => moments.filter(({ event }) => event).length <= 4, {
    error: 'mark at most four events, or none of them stands out',
    path: ['moments'],
  })
  .superRefine(({ unit, limit, moments }, context) => {
    const numbers: [(string | number)[], number][] = [
      ...(limit ? [[['limit', 'at'], limit.at] as [string[], number]] : []),
      ...moments.flatMap(({ values }, place) =>
        values.map((value, line): [(string | number)[], number] => [['moments', place, 'values', line], value]),
      ),
    ];
    for (const [path, number] of numbers) {
      const message = doubtNumber(unit, number, { between: true });
      if (message) context.addIssue({ code: 'custom', path, message, input: number });
    }
  });
export type Course = z.infer<typeof courseSchema>;
