import { attackSchema } from './attack.ts';
import { caseSchema } from './case.ts';
import { changeSchema } from './change.ts';
import { checklistSchema } from './checklist.ts';
import { comparisonSchema } from './comparison.ts';
import { dutySchema } from './duty.ts';
import { faqSchema } from './faq.ts';
import { flowSchema } from './flow.ts';
import { flowEditionSchema } from './flow-logic.ts';
import { frameworkSchema } from './framework.ts';
import { gapSchema } from './gap.ts';
import { guideSchema } from './guide.ts';
import { itemSchema } from './item.ts';
import { personaSchema } from './persona.ts';
import { rescueSchema } from './rescue.ts';
import { serviceSchema } from './service.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';

/** The schema of each kind of entry. */
export const schemaByKind = {
  comparison: comparisonSchema,
  guide: guideSchema,
  rescue: rescueSchema,
  gap: gapSchema,
  item: itemSchema,
  checklist: checklistSchema,
  framework: frameworkSchema,
  duty: dutySchema,
  faq: faqSchema,
  case: caseSchema,
  attack: attackSchema,
  service: serviceSchema,
  source: sourceSchema,
  term: termSchema,
  change: changeSchema,
} as const;

export type KindName = keyof typeof schemaByKind;

/** The schema of each kind of file that a quiz is made of. Such a file has no page of its own. */
export const schemaByQuizKind = {
  flow: flowSchema,
  persona: personaSchema,
  edition: flowEditionSchema,
} as const;

export type QuizKindName = keyof typeof schemaByQuizKind;
