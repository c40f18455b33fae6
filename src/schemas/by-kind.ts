import { caseSchema } from './case.ts';
import { changeSchema } from './change.ts';
import { comparisonSchema } from './comparison.ts';
import { faqSchema } from './faq.ts';
import { guideSchema } from './guide.ts';
import { rescueSchema } from './rescue.ts';
import { serviceSchema } from './service.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';

/** The schema of each kind of entry. */
export const schemaByKind = {
  comparison: comparisonSchema,
  guide: guideSchema,
  rescue: rescueSchema,
  faq: faqSchema,
  case: caseSchema,
  service: serviceSchema,
  source: sourceSchema,
  term: termSchema,
  change: changeSchema,
} as const;

export type KindName = keyof typeof schemaByKind;
