import { z } from 'zod';
import { idSchema, textSchema } from './shared.ts';

/** An invented case that an expert can review without reading code. */
export const personaSchema = z.strictObject({
  name: textSchema.max(60).describe('Who it is about, generically: *A support lead with a good demo*.'),
  flow: idSchema.describe('Id of the flow in `content/flows/`.'),
  situation: textSchema.describe(
    'The situation in prose: invented and generic. The page that shows it says so once for all cases.',
  ),
  shows: textSchema.describe('Which rows of the rules meet here, or what this case is there to show.'),
  answers: z.record(idSchema, idSchema).describe('Question: option, or `unknown`.'),
  expects: z
    .strictObject({
      verdict: idSchema.optional().describe('Id of the verdict. Left out: not decided yet.'),
      outcome: idSchema.optional().describe('Id of the outcome. Left out: not decided yet.'),
      firstToFix: idSchema
        .optional()
        .describe('Id of the question whose hole comes first. Left out: no hole is known.'),
      findOut: z.array(idSchema).default([]).describe('The facts most worth finding out, while it is not decided.'),
    })
    .describe('The result that the rules must lead to.'),
});
export type Persona = z.infer<typeof personaSchema>;
