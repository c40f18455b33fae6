import { z } from 'zod';
import { agenticRisks, attackEntries, attackFamilies, attackSchema, attackSeverities, llmRisks } from './attack.ts';
import { itemIdPattern, itemSchema } from './item.ts';
import { idSchema } from './shared.ts';

const { title, tried, must, observe } = attackSchema.shape;
const codes = <Codes extends readonly [string, ...string[]]>(risks: Codes, list: string) =>
  z.array(z.enum(risks)).describe(`Risks of the ${list}, edition 2026.`);

/** An attack case as programs read it. */
const apiAttackSchema = z
  .strictObject({
    id: idSchema,
    address: z.url().describe('Permanent address of the case.'),
    title,
    family: z.enum(attackFamilies).describe('What the attack is about. It may change.'),
    enters: z.enum(attackEntries).describe('Where the attack comes in.'),
    applies: itemSchema.shape.applies,
    tried,
    must,
    observe,
    severity: z.enum(attackSeverities).describe('What it means when a system fails the case. Our own judgment.'),
    items: z.array(z.string().regex(itemIdPattern)).describe('Ids of the items of this site that it tests.'),
    owasp: z.strictObject({
      llm: codes(llmRisks, 'OWASP Top 10 for LLM Applications'),
      agentic: codes(agenticRisks, 'OWASP Top 10 for Agentic Applications'),
    }),
    added: z.iso.date().describe('The day on which the case came to the pack.'),
    changed: z.iso.date().describe('The day of its last change.'),
  })
  .describe('One attack to try on a system of your own, and what must happen.');

/** What the file of all attack cases holds besides its head. */
export const apiAttackPackShape = {
  edition: z.iso.date().describe('The edition of the pack: the day of its last change.'),
  permission: z.string().describe('On which systems the cases may be tried.'),
  lists: z
    .strictObject({ llm: z.string(), agentic: z.string() })
    .describe('The lists of OWASP, with the editions whose codes the cases name.'),
  attacks: z.array(apiAttackSchema).describe('All cases, by id.'),
};
const apiAttackPackSchema = z.strictObject(apiAttackPackShape);
export type ApiAttackPack = z.infer<typeof apiAttackPackSchema>;
