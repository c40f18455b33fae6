import { defineCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import type { ZodType } from 'zod';
import { type KindName, schemaByKind } from './schemas/by-kind.ts';
import { kinds } from './site/kinds.ts';

/** Reads the entries of a kind; a kind without a folder has none yet. */
function collect<Schema extends ZodType>(kind: KindName, schema: Schema) {
  const { folder, extension } = kinds[kind];
  const loader = existsSync(`content/${folder}`)
    ? glob({ base: `./content/${folder}`, pattern: `*.${extension}` })
    : () => [];
  return defineCollection({ loader, schema });
}

export const collections = {
  comparisons: collect('comparison', schemaByKind.comparison),
  guides: collect('guide', schemaByKind.guide),
  rescue: collect('rescue', schemaByKind.rescue),
  cases: collect('case', schemaByKind.case),
  services: collect('service', schemaByKind.service),
  faqs: collect('faq', schemaByKind.faq),
  sources: collect('source', schemaByKind.source),
  terms: collect('term', schemaByKind.term),
  changes: collect('change', schemaByKind.change),
  // Starlight looks for these two and warns when they are empty. Every page here is a route of its own; a draft is never built.
  docs: defineCollection({ loader: () => [{ id: 'none', title: 'None', draft: true }], schema: docsSchema() }),
  i18n: defineCollection({ loader: () => [{ id: 'en', 'skipLink.label': 'Skip to the text' }] }),
};
