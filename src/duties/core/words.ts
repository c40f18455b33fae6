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

/** Who has a role, in words of our own. */
const roleTexts: Record<DutyRole, string> = {
  provider:
    'You develop an AI system or a general-purpose model, or have it developed, and offer it or use it under your own name.',
  deployer: 'You use an AI system under your authority at work.',
  supplier: 'You supply parts, tools, services or a model to whoever builds a high-risk system.',
  controller: 'You decide why and how personal data is processed.',
  processor: 'You process personal data on behalf of someone else, as most hosts and vendors do.',
  manufacturer:
    'You make a product, software included, or have it made and sell it under your name. Changing one substantially can make you its manufacturer.',
  'data-holder': 'You have data from a connected product or its service, with a right or duty to share it.',
  'cloud-provider': 'You sell cloud or hosting services that customers can leave.',
  'essential-entity':
    'You are in a sector that NIS2 lists, such as energy, health or digital infrastructure, and mostly of medium size or larger.',
  'financial-entity': 'You are one of the kinds of firm that DORA lists, such as banks, insurers and payment firms.',
};

/** Every role with who has it. */
export const roles = Object.entries(roleTexts).map(([role, who]) => ({ name: roleWords[role as DutyRole], who }));

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
