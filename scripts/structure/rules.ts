import { features, type Room, roomsOf } from './features.ts';

/** What files below a path may import. Paths end without a slash; the longest path that fits a file counts. */
export interface ImportRule {
  /** A folder or a file. */
  of: string;
  /** Folders and files whose code it may import. */
  code?: string[];
  /** Folders and files from which it may only `import type`, besides those above. */
  types?: string[];
  /** Folders that code in a page's or component's `<script>` may load besides: it is how elements reach the browser. */
  scripts?: string[];
  /** Packages; `astro:*` and `node:*` stand for all modules of that name, `*` for any package. */
  packages?: string[];
  /** Types of packages, besides those above. */
  packageTypes?: string[];
  /** True where it must run anywhere: no names of the browser or of Node. */
  pure?: boolean;
  /** True where its files must not know each other. */
  apart?: boolean;
  /** The rule in words, for the message. */
  say: string;
}

const cores = roomsOf(features, 'core');
/** The names of the widths that a window may have: they are gone once the styles are built, so every sheet may use them. */
const widths = 'src/media.css';
const siteCore = roomsOf(['site'], 'core');

/** The import directions of the project, from the bottom up. */
export const importRules: ImportRule[] = [
  {
    of: 'src/schemas',
    code: ['src/schemas'],
    packages: ['zod'],
    say: 'schemas import zod and each other, nothing else.',
  },
  { of: widths, say: 'the names of widths import nothing.' },
  ...features.flatMap((feature, place) => rulesOfFeature(feature, features.slice(0, place + 1))),
  {
    of: 'src/rescue/code',
    code: ['src/rescue/code'],
    packages: ['express', 'stripe', 'pg', 'node:*'],
    say: 'the code of rescue pages is shown to readers: it imports itself and what it is an example for, nothing of the site.',
  },
  {
    of: 'src/guides/code',
    code: ['src/guides/code'],
    packages: ['node:*'],
    say: 'the code of guides is shown to readers: it imports itself, nothing of the site.',
  },
  {
    of: 'src/collections',
    code: ['src/collections', 'src/schemas', 'src/rescue/code', 'src/guides/code', ...cores],
    packages: ['astro:*', 'node:*', 'yaml'],
    say: 'collections are the one reader of content: schemas, the core of features, astro:content, node, yaml, and the text of examples.',
  },
  {
    of: 'src/content.config.ts',
    code: ['src/collections', 'src/schemas', ...siteCore],
    packages: ['*'],
    say: 'content.config is wiring: schemas, the core of site, and packages.',
  },
  {
    of: 'src/middleware.ts',
    code: ['src/collections', 'src/schemas', ...cores],
    packages: ['*'],
    say: 'middleware is wiring: collections, schemas, the core of features and packages, no views.',
  },
  {
    of: 'src/pages',
    code: ['src/schemas', 'src/collections', ...cores, ...roomsOf(features, 'view')],
    scripts: roomsOf(features, 'browser'),
    packages: ['*'],
    apart: true,
    say: 'pages import anything in src but another page; what runs in the browser is imported by their scripts.',
  },
  {
    of: 'scripts',
    code: ['scripts', 'src/schemas', ...cores],
    packages: ['*'],
    say: 'scripts import scripts, schemas, and the core of features.',
  },
  {
    of: 'astro.config.mjs',
    code: ['scripts', 'src/schemas', ...siteCore],
    packages: ['*'],
    say: 'astro.config is wiring: scripts, schemas, the core of site, and packages.',
  },
  {
    of: 'content',
    say: 'content is data and prose; it imports nothing.',
  },
];

function rulesOfFeature(feature: string, below: readonly string[]): ImportRule[] {
  const within = (room: Room) => roomsOf(below, room);
  const rules: Record<Room, Omit<ImportRule, 'of'>> = {
    core: {
      code: within('core'),
      types: ['src/schemas'],
      pure: true,
      say: 'core is pure: the core of its own feature and of those below it, and types from schemas.',
    },
    browser: {
      code: [...within('core'), ...within('browser'), widths],
      types: ['src/schemas'],
      say: 'browser imports the core and browser of its own feature and of those below it, and types from schemas.',
    },
    view: {
      code: [...within('core'), ...within('view'), widths],
      types: ['src/schemas', 'src/collections'],
      scripts: roomsOf([feature], 'browser'),
      packages: ['astro:*', '@astrojs/starlight'],
      say: 'view takes props and imports the core and view of its own feature and of those below it, and types; its scripts load its own browser. It reads no content.',
    },
  };
  return (Object.keys(rules) as Room[]).flatMap((room) =>
    roomsOf([feature], room).map((folder) => ({ of: folder, ...rules[room] })),
  );
}

/** Names that pure modules do without. */
export const platformNames = [
  ...['document', 'window', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage', 'fetch'],
  ...['customElements', 'HTMLElement', 'process', 'Buffer', 'require', '__dirname'],
];

/** The most lines that a source file may have. */
export const longestFile = 250;

/** Names that say nothing about what is inside. */
export const vagueNames = ['utils', 'helpers', 'common'];
