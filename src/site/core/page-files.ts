/**
 * The files of `src/pages` that are pages, from which addresses follow. The collections need them, and must not read
 * the pages that stand above them; `npm run check` holds this list to the folder.
 */
export const pageFiles: readonly string[] = [
  'about.astro',
  'changes.astro',
  'checklists/[slug].astro',
  'checklists/index.astro',
  'compare/[slug].astro',
  'compare/index.astro',
  'example.astro',
  'faq.astro',
  'glossary.astro',
  'guides/[slug].astro',
  'guides/index.astro',
  'i/[slug].astro',
  'i/index.astro',
  'index.astro',
  'index/index.astro',
  'plan.astro',
  'proof/[slug].astro',
  'quiz/how-it-decides.astro',
  'quiz/index.astro',
  'quiz/outcomes/[outcome].astro',
  'quiz/team.astro',
  'readiness/[slug].astro',
  'readiness/duties.astro',
  'readiness/index.astro',
  'readiness/threshold.astro',
  'rescue/[slug].astro',
  'services.astro',
  'sources.astro',
];
