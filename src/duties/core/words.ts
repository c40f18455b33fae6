import type { DutyKind, DutyLaw, DutyRole } from '../../schemas/duty.ts';

/** The laws as readers know them. */
export const lawWords: Record<DutyLaw, string> = {
  'ai-act': 'AI Act',
  gdpr: 'GDPR',
  'product-liability': 'Product Liability Directive',
  'data-act': 'Data Act',
  nis2: 'NIS2',
  dora: 'DORA',
  'cyber-resilience': 'Cyber Resilience Act',
};

/** The roles in the words of the laws. */
export const roleWords: Record<DutyRole, string> = {
  provider: 'Provider',
  deployer: 'Deployer',
  supplier: 'Supplier of parts or models',
  controller: 'Controller',
  processor: 'Processor',
  manufacturer: 'Manufacturer',
  'data-holder': 'Data holder',
  'cloud-provider': 'Cloud provider',
  'essential-entity': 'Essential or important entity',
  'financial-entity': 'Financial entity',
};

/** The kinds of system in plain words. */
export const kindWords: Record<DutyKind, string> = {
  any: 'Any AI system',
  'high-risk': 'High-risk AI',
  'meets-people': 'People deal with it',
  generates: 'It generates content',
  'personal-data': 'Personal data',
  decides: 'It decides about people',
  model: 'A general-purpose model',
  product: 'A product',
  cloud: 'A cloud service',
  operations: 'Essential or financial services',
};
