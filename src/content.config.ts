import { existsSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { schemaByKind } from './schemas/by-kind.ts';
import { kinds } from './site/kinds.ts';

const entries = <Kind extends keyof typeof schemaByKind>(kind: Kind) =>
  defineCollection({
    loader: existsSync(`content/${kinds[kind].folder}`)
      ? glob({ base: `./content/${kinds[kind].folder}`, pattern: `*.${kinds[kind].extension}` })
      : () => [],
    schema: schemaByKind[kind],
  });

export const collections = {
  comparisons: entries('comparison'),
  guides: entries('guide'),
  rescue: entries('rescue'),
  cases: entries('case'),
  services: entries('service'),
  faqs: entries('faq'),
  sources: entries('source'),
  terms: entries('term'),
  changes: entries('change'),
  // Starlight looks for these two and warns when they are empty. Every page here is a route of its own; a draft is never built.
  docs: defineCollection({ loader: () => [{ id: 'none', title: 'None', draft: true }], schema: docsSchema() }),
  i18n: defineCollection({ loader: () => [{ id: 'en', 'skipLink.label': 'Skip to the text' }] }),
};
