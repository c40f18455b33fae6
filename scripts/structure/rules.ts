/** What files below a path may import. Paths end without a slash; the longest path that fits a file counts. */
export interface ImportRule {
  /** A folder or a file. */
  of: string;
  /** Folders and files whose code it may import. */
  code?: string[];
  /** Folders and files from which it may only `import type`, besides those above. */
  types?: string[];
  /** Packages; `astro:*` and `node:*` stand for all modules of that name, `*` for any package. */
  packages?: string[];
  /** Types of packages, besides those above. */
  packageTypes?: string[];
  /** True where it must run anywhere: no names of the browser or of Node. */
  pure?: boolean;
  /** The files directly in it, or all files in it, that must not know each other; loading one (`import './x.ts'`) is allowed. */
  apart?: 'direct' | 'all';
  /** The rule in words, for the message. */
  say: string;
}

const pure = ['src/decision', 'src/quiz', 'src/readiness', 'src/plan', 'src/search'];

/** The import directions of the project, from the bottom up. */
export const importRules: ImportRule[] = [
  {
    of: 'src/schemas',
    code: ['src/schemas'],
    packages: ['zod'],
    say: 'schemas import zod and each other, nothing else.',
  },
  {
    of: 'src/decision',
    code: ['src/decision'],
    types: ['src/schemas'],
    pure: true,
    say: 'decision is pure: itself, and types from schemas.',
  },
  {
    of: 'src/quiz',
    code: ['src/quiz', 'src/decision'],
    types: ['src/schemas'],
    pure: true,
    say: 'quiz is pure: itself, decision, and types from schemas.',
  },
  {
    of: 'src/readiness',
    code: ['src/readiness', 'src/decision', 'src/quiz/literal.ts'],
    types: ['src/schemas'],
    pure: true,
    say: 'readiness is pure: itself, decision, the signs of Markdown, and types from schemas.',
  },
  {
    of: 'src/plan',
    code: ['src/plan', 'src/readiness', 'src/decision'],
    types: ['src/schemas'],
    pure: true,
    say: 'plan is pure: itself, readiness, decision, and types from schemas.',
  },
  {
    of: 'src/search',
    code: ['src/search'],
    types: ['src/schemas'],
    pure: true,
    say: 'search is pure: itself, and types from schemas.',
  },
  {
    of: 'src/site',
    code: ['src/site', ...pure],
    types: ['src/schemas'],
    packageTypes: ['*'],
    say: 'site imports pure modules and types.',
  },
  {
    of: 'src/collections',
    code: ['src/collections', 'src/schemas', 'src/site', 'src/examples', ...pure],
    packages: ['astro:*', 'node:*', 'yaml'],
    say: 'collections are the one reader of content: schemas, site, pure modules, astro:content, node, yaml, and the text of examples.',
  },
  {
    of: 'src/content.config.ts',
    code: ['src/collections', 'src/schemas', 'src/site'],
    packages: ['*'],
    say: 'content.config is wiring: schemas, site and packages.',
  },
  {
    of: 'src/middleware.ts',
    code: ['src/collections', 'src/schemas', 'src/site', ...pure],
    packages: ['*'],
    say: 'middleware is wiring: collections, schemas, site and packages, no components.',
  },
  {
    of: 'src/components',
    code: ['src/components', 'src/site', 'src/styles', ...pure],
    types: ['src/schemas', 'src/collections'],
    packages: ['astro:*', '@astrojs/starlight'],
    packageTypes: ['*'],
    say: 'components take props and import components, site, pure modules and types; they read no content.',
  },
  {
    of: 'src/dom',
    code: ['src/dom'],
    say: 'dom is what elements build on: itself, and the browser.',
  },
  {
    of: 'src/entries',
    code: ['src/entries', 'src/dom', 'src/plan', 'src/readiness'],
    types: ['src/schemas'],
    say: 'entries is what elements build on that show what was entered for checks: itself, dom, plan and readiness.',
  },
  {
    of: 'src/elements',
    code: [...pure, 'src/dom', 'src/entries', 'src/styles'],
    types: ['src/schemas'],
    apart: 'direct',
    say: 'elements import pure modules, dom, entries, styles and the folder of their own parts; no element knows another.',
  },
  {
    of: 'src/examples',
    code: ['src/examples'],
    packages: ['express', 'stripe', 'pg', 'node:*'],
    say: 'examples are shown to readers: they import each other and what they are examples for, nothing of the site.',
  },
  {
    of: 'src/pages',
    code: ['src'],
    packages: ['*'],
    apart: 'all',
    say: 'pages import anything in src but another page.',
  },
  {
    of: 'scripts',
    code: ['scripts', 'src/schemas', 'src/site', ...pure],
    packages: ['*'],
    say: 'scripts import scripts, schemas, site and pure modules.',
  },
  {
    of: 'astro.config.mjs',
    code: ['scripts', 'src/schemas', 'src/site'],
    packages: ['*'],
    say: 'astro.config is wiring: scripts, schemas, site and packages.',
  },
  {
    of: 'content',
    say: 'content is data and prose; it imports nothing.',
  },
];

/** Code in a page's or component's `<script>` may also load elements: it is how they reach the browser. */
export const inScripts = ['src/elements'];

/** Names that pure modules do without. */
export const platformNames = [
  ...['document', 'window', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage', 'fetch'],
  ...['customElements', 'HTMLElement', 'process', 'Buffer', 'require', '__dirname'],
];

/** The most lines that a source file may have. */
export const longestFile = 250;

/** Names that say nothing about what is inside. */
export const vagueNames = ['utils', 'helpers', 'common'];
