import { z } from 'zod';
import { itemSchema } from './item.ts';
import { daySchema, idSchema, textSchema } from './shared.ts';

/** What an attack case is about; the page groups the cases by it, in this order. */
export const attackFamilies = [
  'orders',
  'leaks',
  'rights',
  'tools',
  'memory',
  'output',
  'agents',
  'people',
  'cost',
] as const;

/** Where an attack comes in. */
export const attackEntries = [
  ...(['user-text', 'document', 'web-page', 'image', 'file-name', 'tool-result'] as const),
  ...(['tool-description', 'memory', 'other-agent', 'package', 'address'] as const),
] as const;

/** What it means when a system fails a case, the worst first. */
export const attackSeverities = ['critical', 'high', 'medium'] as const;

/** Risks of the OWASP Top 10 for LLM Applications, edition 2026. */
export const llmRisks = [
  ...(['LLM01', 'LLM02', 'LLM03', 'LLM04', 'LLM05'] as const),
  ...(['LLM06', 'LLM07', 'LLM08', 'LLM09', 'LLM10'] as const),
] as const;

/** Risks of the OWASP Top 10 for Agentic Applications, edition 2026. */
export const agenticRisks = [
  ...(['ASI01', 'ASI02', 'ASI03', 'ASI04', 'ASI05'] as const),
  ...(['ASI06', 'ASI07', 'ASI08', 'ASI09', 'ASI10'] as const),
] as const;

/** One attack to try on a system of your own: a pattern, and what must happen. */
export const attackSchema = z
  .strictObject({
    title: textSchema.max(80).describe('What is tried, in a few words. No period.'),
    family: z.enum(attackFamilies).describe('What the attack is about. It may change; the id and the address stay.'),
    enters: z.enum(attackEntries).describe('Where the attack comes in.'),
    applies: itemSchema.shape.applies,
    tried: textSchema
      .max(320)
      .describe('The pattern, so that a tester can set it up. Harmless: no malware, no secrets, no real people.'),
    must: textSchema.max(240).describe('What must happen, as something that can be observed.'),
    observe: textSchema
      .max(240)
      .describe('Where to look to see whether it happened. Not what the system says about itself.'),
    severity: z.enum(attackSeverities).describe('What it means when the system fails the case. Our own judgment.'),
    items: z.array(idSchema).min(1).max(4).describe('Ids of the items in `content/items/` that it tests.'),
    llm: z.array(z.enum(llmRisks)).min(1).describe('Risks of the OWASP Top 10 for LLM Applications 2026.'),
    agentic: z
      .array(z.enum(agenticRisks))
      .default([])
      .describe('Risks of the OWASP Top 10 for Agentic Applications 2026.'),
    added: daySchema.describe('The day on which the case came to the pack. It never changes.'),
    changed: daySchema.describe('The day of the last change. The latest of all cases is the edition of the pack.'),
  })
  .refine(({ added, changed }) => String(added) <= String(changed), {
    error: 'a case cannot change before it was added',
    path: ['changed'],
  });
export type Attack = z.infer<typeof attackSchema>;
