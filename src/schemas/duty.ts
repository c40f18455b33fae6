import { z } from 'zod';
import { daySchema, linkSchema, sourcesSchema, textSchema } from './shared.ts';

/** The laws that the table of duties knows, in the order in which they are offered. */
export const dutyLaws = [
  'ai-act',
  'gdpr',
  'product-liability',
  'data-act',
  'nis2',
  'dora',
  'cyber-resilience',
] as const;
/** A law that duties come from. */
export type DutyLaw = (typeof dutyLaws)[number];

/** Whom a duty binds, in the words of its law. */
export const dutyRoles = [
  ...(['provider', 'deployer', 'supplier', 'controller', 'processor', 'manufacturer'] as const),
  ...(['data-holder', 'cloud-provider', 'essential-entity', 'financial-entity'] as const),
] as const;
/** A role that duties bind. */
export type DutyRole = (typeof dutyRoles)[number];

/** The systems that a duty is for; `any` fits each of them. */
export const dutyKinds = [
  ...(['any', 'high-risk', 'meets-people', 'generates', 'personal-data'] as const),
  ...(['decides', 'model', 'product', 'cloud', 'operations'] as const),
] as const;
/** A kind of system that duties are for. */
export type DutyKind = (typeof dutyKinds)[number];

/** How long there is to report something, from what moment on. */
export const clockSchema = z.strictObject({
  hours: z.int().min(0).max(8784).describe('The time in hours, by which the clocks are sorted; a month counts as 720.'),
  within: textSchema.max(20).describe('The time as the law says it, such as `72 hours`.'),
  starts: textSchema.max(160).describe('What starts the clock.'),
  sends: textSchema.max(120).describe('What is sent, and to whom.'),
});
export type Clock = z.infer<typeof clockSchema>;

/** One duty of one law: whom it binds, from when, and what to do about it on this site. */
export const dutySchema = z.strictObject({
  title: textSchema.max(110).describe('What to do, as an instruction.'),
  law: z.enum(dutyLaws).describe('The law that it comes from.'),
  roles: z.array(z.enum(dutyRoles)).min(1).describe('Whom it binds.'),
  kinds: z.array(z.enum(dutyKinds)).min(1).describe('The systems it is for; `any` fits each of them.'),
  from: daySchema.describe('The day from which it binds.'),
  article: textSchema.max(80).describe('Where it is written.'),
  says: textSchema.max(260).describe('What it asks for and its limits, in our words.'),
  here: z.array(linkSchema).min(1).max(3).describe('What to do about it on this site: checks above all.'),
  clocks: z.array(clockSchema).min(1).optional().describe('Where it is about a report: by when it is due.'),
  sources: sourcesSchema,
  reviewed: daySchema.describe('The day someone last read it against its sources.'),
  reviewBy: daySchema.describe('The day by which it must be read again, at most six months later.'),
});
export type Duty = z.infer<typeof dutySchema>;
