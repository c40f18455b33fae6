import { defineCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import type { ZodType } from 'zod';
import { schemaByKind, schemaByQuizKind } from './schemas/by-kind.ts';
import { kinds, quizFolders } from './site/core/kinds.ts';

interface Place {
  folder: string;
  extension?: string;
}

/** Reads the entries in a folder; a folder that is not there has none yet. */
function collect<Schema extends ZodType>({ folder, extension = 'yaml' }: Place, schema: Schema) {
  const loader = existsSync(`content/${folder}`)
    ? glob({ base: `./content/${folder}`, pattern: `*.${extension}` })
    : () => [];
  return defineCollection({ loader, schema });
}

export const collections = {
  comparisons: collect(kinds.comparison, schemaByKind.comparison),
  guides: collect(kinds.guide, schemaByKind.guide),
  rescue: collect(kinds.rescue, schemaByKind.rescue),
  gaps: collect(kinds.gap, schemaByKind.gap),
  items: collect(kinds.item, schemaByKind.item),
  checklists: collect(kinds.checklist, schemaByKind.checklist),
  frameworks: collect(kinds.framework, schemaByKind.framework),
  duties: collect(kinds.duty, schemaByKind.duty),
  cases: collect(kinds.case, schemaByKind.case),
  attacks: collect(kinds.attack, schemaByKind.attack),
  services: collect(kinds.service, schemaByKind.service),
  faqs: collect(kinds.faq, schemaByKind.faq),
  sources: collect(kinds.source, schemaByKind.source),
  terms: collect(kinds.term, schemaByKind.term),
  changes: collect(kinds.change, schemaByKind.change),
  flows: collect({ folder: quizFolders.flow }, schemaByQuizKind.flow),
  personas: collect({ folder: quizFolders.persona }, schemaByQuizKind.persona),
  editions: collect({ folder: quizFolders.edition }, schemaByQuizKind.edition),
  // Starlight looks for these two and warns when they are empty. Every page here is a route of its own; a draft is never built.
  docs: defineCollection({ loader: () => [{ id: 'none', title: 'None', draft: true }], schema: docsSchema() }),
  i18n: defineCollection({ loader: () => [{ id: 'en', 'skipLink.label': 'Skip to the text' }] }),
};
